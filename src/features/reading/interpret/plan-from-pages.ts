import { planFormat, type PlanDocument } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Language } from '#shared/language.ts';
import { detectLanguage } from '../model/detect-language.ts';
import type { Finding } from '../model/finding.ts';
import type { PagedSource } from '../model/page-model.ts';
import { defaultStatuses } from '../model/status-words.ts';
import { assemble } from './assemble.ts';
import { dressOf } from './background.ts';
import { collectLegends } from './collect-legends.ts';
import { collectTables } from './collect-tables.ts';
import { colorMeaning } from './color-meaning.ts';
import { planFindings, tableFindings } from './deck-findings.ts';
import { deckFacts } from './deck-facts.ts';
import { deckPeriods, withPlanYear } from './deck-periods.ts';
import { deckYear } from './deck-year.ts';
import { finishAreas } from './finish-areas.ts';
import { joinParagraphs, textOf } from './grid.ts';
import { vocabularyOf } from './legend.ts';
import { ownTexts } from './page-texts.ts';
import { readRows } from './read-rows.ts';

export type PagesPlan = Readonly<{ document: PlanDocument; findings: readonly Finding[] }>;

/**
 * Reads a deck's pages (slides or PDF) as a plan. `year` is taken where nothing in the deck tells one.
 * Throws no_table_found.
 */
export function planFromPages(source: PagedSource, fileName: string, year = new Date().getFullYear()): PagesPlan {
  const { pages } = source;
  const collected = collectTables(pages, ownTexts(pages, new Set()));
  if (collected.tables.length === 0) throw new AppError('no_table_found');
  const language = languageOf(source);
  const legends = collectLegends(pages, collected);
  const ownVocabulary = vocabularyOf([...legends.byPage.values()]);
  const statuses = ownVocabulary.length > 0 ? ownVocabulary : defaultStatuses(language);
  const meaning = colorMeaning(legends.byPage, statuses);
  const texts = ownTexts(pages, legends.blocks);

  const titled = deckFacts(source, legends.blocks, fileName, language).year;
  const planYear = deckYear(deckPeriods(collected.tables), titled, fileName, year);
  const tables = withPlanYear(collected.tables, planYear.year);
  const reading = { statuses, meaning, isDress: dressOf(tables, meaning) };
  const rows = readRows(tables, reading);
  const { areas: drafts, agenda, used, areaOfTable } = assemble(pages, texts, tables, (table) => rows.get(table) ?? []);
  const periods = deckPeriods(tables);
  const named = periods.length > 0 ? periods : [{ key: String(planYear.year), label: String(planYear.year), kind: 'status' } as const];
  const { areas, findings } = finishAreas(drafts, named, language);
  if (areas.length === 0) throw new AppError('no_table_found');

  const { factsFor, findings: doubts } = deckFacts(source, new Set([...legends.blocks, ...used]), fileName, language);
  const document: PlanDocument = {
    format: planFormat,
    ...factsFor(planYear.year),
    year: planYear.year,
    language,
    periods: named,
    statuses,
    areas,
  };
  const guessed: readonly Finding[] = [
    ...(planYear.isGuessed ? [{ code: 'year_guessed', kind: 'ask', params: { year: String(planYear.year) }, page: null } as const] : []),
    ...(legends.byPage.size === 0 ? [{ code: 'legend_missing', kind: 'tell', params: {}, page: null } as const] : []),
  ];
  const ofTables = tableFindings({ ...collected, tables }, (table) => areaOfTable.get(table)?.title ?? '');
  return { document, findings: [...guessed, ...doubts, ...ofTables, ...findings, ...planFindings(document, source, agenda)] };
}

function languageOf({ pages, language }: PagedSource): Language {
  if (language?.startsWith('nn')) return 'nn';
  const blocks = pages.flatMap((page) => page.blocks.map((block) => joinParagraphs(block.paragraphs)));
  return detectLanguage([...blocks, ...pages.flatMap((page) => page.tables.flatMap((table) => table.cells.map(textOf)))].join('\n'));
}

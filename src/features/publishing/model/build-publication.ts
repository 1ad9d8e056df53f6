import type { Adoption, Area, PlanDocument } from '#features/plans/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import { areaTable, planColumns } from './area-table.ts';
import { overviewTable } from './overview-table.ts';
import type { AreaChapter, Chapter, Column, Publication } from './publication.ts';
import { publicationTexts as texts } from './publication-texts.ts';
import { shownStatus } from './shown-status.ts';
import type { ChapterKind, Template } from './template.ts';

/** Which edition is published, or null for the draft. `date` is an ISO date or time. */
export type PublishedEdition = Readonly<{
  number: number;
  label: string | null;
  date: string;
  contentHash: string;
  adoptions: readonly Adoption[];
}>;

export type PublicationInput = Readonly<{
  document: PlanDocument;
  edition: PublishedEdition | null;
  /** ISO date on which a draft is written out. */
  today: string;
  url: string | null;
  template: Template;
}>;

/** Everything that the formats write. Pure: the same input gives the same publication. */
export function buildPublication({ document, edition, today, url, template }: PublicationInput): Publication {
  const t = (text: keyof typeof texts, params: MessageParams = {}): string =>
    formatMessage(texts[text][document.language], params, document.language);
  const columns = planColumns(document);
  const unknown = t('unknown');
  const adoptions = [...(document.adoptions ?? []), ...(edition?.adoptions ?? [])];

  const chapters: { readonly [K in ChapterKind]: () => readonly Chapter[] } = {
    agenda: () => [
      { kind: 'agenda', title: t('agenda'), entries: document.areas.map((area) => ({ title: areaTitle(area), areaKey: area.key })) },
    ],
    intro: () => (template.intro.trim() === '' ? [] : [{ kind: 'text', title: t('intro'), paragraphs: paragraphsOf(template.intro) }]),
    legend: () => [
      {
        kind: 'legend',
        title: t('legend'),
        statuses: [...document.statuses.map(({ key }) => key), null].map((key) => shownStatus(document.statuses, key, unknown)),
      },
    ],
    overview: () => [{ kind: 'overview', title: t('overview'), table: overviewTable(document, unknown) }],
    areas: () => document.areas.map((area) => areaChapter(document, area, columns)),
    adoptions: () =>
      adoptions.length === 0
        ? []
        : [{ kind: 'adoptions', title: t('adoptions'), lines: adoptions.map((adoption) => adoptionLine(adoption, document)) }],
  };

  return {
    document,
    title: document.title,
    partnership: document.partnership,
    scopeLine: document.scope.kind === 'overall' ? t('overall') : t('sector', { sector: document.scope.sector }),
    editionLine: editionLine(edition, today, document),
    date: edition === null ? today : osloToday(new Date(edition.date)),
    isDraft: edition === null,
    contentHash: edition?.contentHash ?? null,
    url,
    words: {
      open: t('open'),
      link: t('link'),
      page: t('page'),
      of: t('of'),
      continued: t('continued'),
      noHealthData: t('noHealthData'),
      vision: t('vision'),
      nothing: t('nothing'),
      status: t('status'),
    },
    look: template.look,
    chapters: template.chapters.flatMap((kind) => chapters[kind]()),
  };
}

function areaChapter(document: PlanDocument, area: Area, columns: readonly Column[]): AreaChapter {
  const title = areaTitle(area);
  const named = (text: 'visionOf' | 'tableOf'): string => formatMessage(texts[text][document.language], { area: title }, document.language);
  return {
    kind: 'area',
    key: area.key,
    title,
    visionTitle: named('visionOf'),
    vision: area.vision.map(({ text, points }) => ({ text, points: points ?? [] })),
    tableTitle: named('tableOf'),
    table: areaTable(document, area, columns),
  };
}

function areaTitle({ number, title }: Area): string {
  return number === null || number === undefined ? title : `${number}. ${title}`;
}

function editionLine(edition: PublishedEdition | null, today: string, { language }: PlanDocument): string {
  if (!edition) return formatMessage(texts.draft[language], { date: longDate(today, language) }, language);
  const params = { number: String(edition.number), date: longDate(edition.date, language), label: edition.label ?? '' };
  return formatMessage((edition.label === null ? texts.edition : texts.namedEdition)[language], params, language);
}

function adoptionLine({ body, date, outcome, plan }: Adoption, { language }: PlanDocument): string {
  const params = {
    outcome: outcome ?? texts.adoptions[language],
    body,
    date: longDate(date, language),
    plan: plan === undefined ? '' : texts[plan === 'overall' ? 'ofOverall' : 'ofSector'][language],
  };
  return formatMessage((plan === undefined ? texts.adopted : texts.adoptedOf)[language], params, language);
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

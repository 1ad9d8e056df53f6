import type { Language } from '#shared/language.ts';
import type { Adoption, Scope } from '#features/plans/index.ts';
import { adoptionsIn } from './adoptions.ts';
import { collapse } from './fold-text.ts';
import { findDate, findMonth } from './find-date.ts';
import { linksIn } from './links.ts';

/** What the loose lines of a document say of the plan as a whole; null where they do not. */
export type DocumentFacts = Readonly<{
  title: string | null;
  partnership: string | null;
  scope: Scope;
  year: number | null;
  edition: Readonly<{ label?: string; date?: string }> | null;
  /** every month or date that could be the edition's, as it stands in the source; more than one month is worth telling */
  editionDates: readonly Readonly<{ text: string; month: string }>[];
  adoptions: readonly Adoption[];
  links: readonly string[];
}>;

const planWord =
  /(?:portefølje|portfolio|handlings|samarbeids|sektor|verksemds|virksomhets|strategi|tiltaks|action|sector)[\s-]?(?:og\s+\S+)?plan(?:en)?|\bplan\b/iu;
const partnershipForms = [
  /Helsefel+esskap(?:et)?(?:\s+(?:i|for))?(?:\s+\p{Lu}[\p{L}-]+(?:(?:,|\s+og|\s+and)?\s+\p{Lu}[\p{L}-]+)*)/gu,
  /(?:\p{Lu}[\p{L}-]+(?:(?:,|\s+og)?\s+\p{Lu}[\p{L}-]+){0,3})\s+helsefellesskap(?!\p{L})/gu,
  /(?:The\s+)?[Hh]ealth\s+(?:[Pp]artnership|[Cc]ommunity)\s+(?:of\s+|in\s+)?\p{Lu}[\p{L}-]+(?:(?:,|\s+and)?\s+\p{Lu}[\p{L}-]+)*/gu,
  /\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,2}\s+[Hh]ealth\s+[Pp]artnership/gu,
];
// words that end a name when they follow it on the same line
const notName = /\s+(?:Portefølje\S*|Handlings\S*|Plan|Lokal|Sekretariat\S*|Status|Portfolio|Action|Side|Page|Utkast|Versjon)\b.*$/u;

const bullet = /^(?:[•●▪■➢➤✓*–-]\s*|o(?=\p{Lu})|o\s+(?=\p{Lu}))/u;
const plain = (line: string): string => collapse(line).replace(bullet, '');

function mostNamed(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const form of partnershipForms)
      for (const [name] of line.matchAll(form)) {
        const short = name.replace(notName, '').trim();
        if (/\s/.test(short) && !/^(?:the )?health (?:partnership|community)$/i.test(short))
          counts.set(short, (counts.get(short) ?? 0) + 1);
      }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The sector a plan's title names: "Lokal porteføljeplan OUS sektor 2026", "Sektorplan for Ahus", "LSU Lovisenberg". */
function sectorOf(title: string): string | null {
  const name = '(\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)';
  const forms = [
    new RegExp(`(?:^|[^\\p{L}])${name}[\\s-]+sektor(?:en)?(?!\\p{L})`, 'u'),
    new RegExp(`[Ss]ektor(?:plan)?(?:en)?\\s*(?:for|:)?\\s+${name}`, 'u'),
    new RegExp(`LSU\\s*(?:for|i|,|–|-)?\\s+${name}`, 'u'),
    new RegExp(`(?:^|[^\\p{L}])${name}\\s+sector(?!\\p{L})`, 'u'),
    new RegExp(`[Ll]oka[lt]e?\\s+\\S*plan(?:en)?\\s+(?:for\\s+)?${name}`, 'u'),
    new RegExp(`[Ll]ocal\\s+\\S*\\s*plan\\s+(?:for\\s+)?${name}`, 'u'),
  ];
  for (const form of forms) {
    const found = form.exec(title)?.[1]?.replace(/^(?:Lokal|Plan|Porteføljeplan|Local|Sektor|Handlingsplan)\s+/u, '');
    if (found && !/^(?:Lokal|Plan|Porteføljeplan|Local|Helsefellesskap)/u.test(found)) return found;
  }
  return null;
}

const isTitle = (line: string): boolean =>
  line.length <= 120 && planWord.test(line) && /^[\p{Lu}\d]/u.test(line) && !/[.,:;]$/.test(line) && !findDate(line);

/**
 * Reads partnership, scope, title, year, edition, adoptions and links from the lines outside tables and target pictures, in
 * their order. `titleLines` is how many of them stand on the first page, where a month alone is the edition's label.
 */
export function documentFacts(allLines: readonly string[], fileName: string, titleLines: number): DocumentFacts {
  const lines = allLines.slice(0, 5000).map((line) => plain(line.slice(0, 600)));
  const titles = lines.filter((line) => isTitle(line) && !linksIn(line).length);
  const local = titles.find((line) => sectorOf(line) !== null && planWord.test(line));
  const sector = local ? sectorOf(local) : null;
  const withYear = titles.find((line) => /20\d\d/.test(line));
  const title =
    local ?? withYear ?? titles.find((line) => /portefølje|portfolio|handlings|samarbeidsplan|action plan/iu.test(line)) ?? null;
  const year = Number(/(?<!\d)20\d\d(?!\d)/.exec(title ?? withYear ?? '')?.[0] ?? 0) || null;
  const label = lines.slice(0, titleLines).find((line) => line.length <= 40 && findMonth(line) && !findDate(line)) ?? null;
  const stamp = stampIn(lines);
  const named = [label, stamp?.text ?? null, fileName, ...lines.flatMap(linksIn)].flatMap((text) => {
    const date = text === null ? null : findDate(text)?.date.slice(0, 7);
    const month = date ?? (text === null ? null : findMonth(text)?.month);
    return text !== null && month ? [{ text: text === stamp?.text ? stamp.shown : (findMonth(text)?.text ?? text), month }] : [];
  });
  return {
    title: title?.replace(/\s*\([^()]*\)\s*$/, '') ?? null,
    partnership: mostNamed(lines),
    scope: sector ? { kind: 'sector', sector } : { kind: 'overall' },
    year,
    edition: label || stamp ? { ...(label ? { label } : {}), ...(stamp ? { date: stamp.date } : {}) } : null,
    editionDates: named.filter(({ month }, index) => named.findIndex((other) => other.month === month) === index),
    adoptions: adoptionsIn(lines),
    links: [...new Set(lines.flatMap(linksIn))],
  };
}

/** The date that stands on its own (or with a page number) on most pages: the day the slides were put out. */
function stampIn(lines: readonly string[]): Readonly<{ date: string; text: string; shown: string }> | null {
  const counts = new Map<string, { count: number; text: string; shown: string }>();
  for (const line of lines) {
    const found = line.length <= 60 ? findDate(line) : null;
    const rest = found
      ? (line.slice(0, found.from) + line.slice(found.to)).replace(
          /side|page|dato|date|oppdatert|revidert|versjon|sist|per|pr|[\s\d.|:–-]/giu,
          '',
        )
      : 'x';
    if (!found || rest !== '') continue;
    const seen = counts.get(found.date) ?? { count: 0, text: line, shown: line.slice(found.from, found.to) };
    counts.set(found.date, { ...seen, count: seen.count + 1 });
  }
  const [date, best] = [...counts].sort((a, b) => b[1].count - a[1].count)[0] ?? [];
  return date && best ? { date, text: best.text, shown: best.shown } : null;
}

/** The plan's title where the document has none, in its own language. */
export function madeTitle(partnership: string, year: number, language: Language): string {
  return language === 'en' ? `${partnership} portfolio plan ${year}` : `${partnership} Porteføljeplan ${year}`;
}

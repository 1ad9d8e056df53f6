import { collapse, fold } from '../model/fold-text.ts';
import { partTitle } from '../model/part-title.ts';

/** A slide's title as an area's: "2. Rehabilitering – målbilde (1/2)" → Rehabilitering, number 2, vision. */
export type AreaTitle = Readonly<{ title: string; number: number | null; vision: boolean; continued: boolean }>;

const visionWord = '(?:felles\\s+|vårt\\s+)?(?:målbilder?|målbildet|målbileter?|målbiletet|visjon(?:en)?|target\\s+picture|vision)';
const planWords =
  '(?:tiltak(?:splan|sliste)?|fokusområder?|fokusområda|satsingsområder?|innsatsområder?|handlingsplan|porteføljeplan|portefølje|plan|status|oversikt|prosjekter?|prosjekt|framdrift|fremdrift|actions?|measures|focus areas?|portfolio(?: plan)?|action plan)';
const around = '(?:og|and|for|i|20\\d\\d|[–-]|\\s)*';

const visionFirst = new RegExp(`^${visionWord}(?:\\s*[:–—-]\\s*|\\s+(?:for|av|of)\\s+|$)(.*)$`, 'iu');
const visionLast = new RegExp(`^(.*?\\S)\\s*[:–—,(|-]?\\s*${visionWord}\\s*\\)?:?$`, 'iu');
const planLast = new RegExp(`^(.*?\\S)\\s*(?:\\s[–—-]|[:|,(])\\s*${around}${planWords}(?:${around}${planWords}?)*${around}\\)?$`, 'iu');
const planFirst = new RegExp(`^${planWords}\\s*(?:20\\d\\d)?\\s*(?:[:|]|\\s[–—-])\\s+(.*\\S)$`, 'iu');
const numbered = /^(?:(?:innsatsområde|satsingsområde|område|area|tema|del|kapittel)\s+)?(\d{1,2})\s*(?:[.):–—-]\s*|\s+)(?=\p{L})(.*\S)$/iu;
const onlyContinued = /^\(?(?:forts(?:ettelse|etter|ettes)?|framhald|fremhald|cont(?:inued|d)?|del\s*\d+|part\s*\d+)\.{0,3}\)?$/iu;
const longest = 160;

export function areaTitle(text: string): AreaTitle {
  const whole = collapse(text).slice(0, longest);
  if (onlyContinued.test(whole)) return { title: '', number: null, vision: false, continued: true };
  const parted = partTitle(whole);
  const [number, named] = withoutNumber(parted.title);
  const first = visionFirst.exec(named);
  const last = first ? null : visionLast.exec(named);
  const vision = first !== null || last !== null;
  const bare = first ? (first[1] ?? '') : (last?.[1] ?? planLast.exec(named)?.[1] ?? planFirst.exec(named)?.[1] ?? named);
  const again = partTitle(bare);
  const [innerNumber, title] = withoutNumber(again.title.replace(/[\s:–—-]+$/u, ''));
  return {
    title,
    number: number ?? innerNumber,
    vision,
    continued: (parted.part ?? 1) > 1 || (again.part ?? 1) > 1,
  };
}

/** True for a paragraph that only says that a target picture follows: "Målbilde:", "Målbilde for rehabilitering". */
export function isVisionHeading(text: string): boolean {
  const match = visionFirst.exec(collapse(text));
  return (
    match !== null && (match[1] === '' || (collapse(text).length <= 80 && !/[.!]$/.test(text) && /^\S+\s+(?:for|av|of)\s/iu.test(text)))
  );
}

export function sameTitle(one: string, other: string): boolean {
  return titleMark(one) === titleMark(other);
}

/** For comparing titles: case, punctuation and "og"/"&" aside. */
export function titleMark(title: string): string {
  return fold(title)
    .replace(/&/g, ' og ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutNumber(text: string): readonly [number: number | null, title: string] {
  const match = numbered.exec(text);
  return match ? [Number(match[1]), match[2] ?? text] : [null, text];
}

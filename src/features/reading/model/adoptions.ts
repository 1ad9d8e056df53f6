import type { Adoption } from '#features/plans/index.ts';
import { collapse } from './fold-text.ts';
import { findDate } from './find-date.ts';

const outcomes =
  'tilsluttet|tilslutta|slutta seg til|sluttet seg til|vedtatt|vedteken|vedteke|vedtok|godkjent|godkjend|godkjente|godkjende|behandlet|behandla|forankret|forankra|adopted|approved|endorsed|agreed';
const bodyAfter = new RegExp(
  `^\\W*\\p{Ll}?(${outcomes})\\s+(?:(?:av|på|i|in|by|at|frå|fra)\\s+)?(.{2,120}?)[\\s,]*(?:den|dato|on|i møte|møte)?\\s*$`,
  'iu',
);
const bodyBefore = new RegExp(
  `^\\W*(\\p{Lu}.{1,120}?)\\s+(?:har\\s+|has\\s+|have\\s+)?(${outcomes})(?:\\s+(?:planen|planane|seg|the plan|it))?[\\s,]*(?:den|i møte|møte|on)?\\s*$`,
  'iu',
);
const ofPlan: Readonly<Record<string, Adoption['plan']>> = {
  'overordnet plan': 'overall',
  'overordna plan': 'overall',
  'overall plan': 'overall',
  sektorplan: 'sector',
  'sector plan': 'sector',
};
const labelled = new RegExp(`^(\\p{L}[\\p{L} ]{1,60}?)(?: \\((${Object.keys(ofPlan).join('|')})\\))?: (.{2,300}?),?\\s*$`, 'u');
const outcomeWord = new RegExp(`^(?:${outcomes}|tilslutning|adoption)`, 'iu');
const planTitle = /(?:portefølje|portfolio|handlings|samarbeids|sektor|verksemds)\S*plan|\bplan\b.*20\d\d|20\d\d.*\bplan\b/iu;
const localTitle = /\b(?:lokale?|local)\b|sektor|sector/iu;

/** Which plan a line speaks of from now on: a short line that is the title of the overall or of a sector's plan. */
function planOf(line: string): Adoption['plan'] | null {
  const start = line.split(' ').slice(0, 4).join(' ');
  if (
    line.length > 90 ||
    findDate(line) ||
    !planTitle.test(line) ||
    !/plan/iu.test(start) ||
    /^\p{Lu}\p{L}*\s(?:sees|ses|gjelder|gjeld|er|skal)\s/u.test(line)
  )
    return null;
  return localTitle.test(line) ? 'sector' : 'overall';
}

/** "Tilsluttet på Partnerskapsmøtet 14.10.25" → body, date, outcome; null for a line that tells of no adoption. */
export function adoptionOf(line: string): Adoption | null {
  const text = collapse(line);
  if (text.length > 300) return null;
  const found = findDate(text);
  if (!found) return null;
  const before = text.slice(0, found.from);
  const [, said, plan, who] = labelled.exec(before) ?? [];
  if (said && who && (plan !== undefined || outcomeWord.test(said))) {
    return { body: who, date: found.date, outcome: said, ...(plan === undefined ? {} : { plan: ofPlan[plan] }) };
  }
  const after = bodyAfter.exec(before);
  const [outcome, body] = after ? [after[1], after[2]] : (bodyBefore.exec(before)?.slice(1, 3).reverse() ?? []);
  if (!outcome || !body) return null;
  return {
    body: body.replace(/^(?:Planen (?:er|ble|vart)|The plan was)\s+/u, '').trim(),
    date: found.date,
    outcome: outcome.toLowerCase(),
  };
}

/** Adoptions in the lines outside the tables; a plan's title above them tells which plan was adopted. */
export function adoptionsIn(lines: readonly string[]): Adoption[] {
  let plan: Adoption['plan'];
  return lines.flatMap((line) => {
    const text = collapse(line);
    plan = planOf(text) ?? plan;
    const adoption = adoptionOf(text);
    return adoption ? [{ ...(plan ? { plan } : {}), ...adoption }] : [];
  });
}

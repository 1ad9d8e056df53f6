import { planFormat, type Adoption, type Period, type PlanDocument, type Scope, type Status } from '../plan-document.ts';
import type { Texts } from './about-rows.ts';
import { aboutWords as words, wordMeant } from './sheet-words.ts';

/** The plan but for its areas. */
export type PlanFacts = Omit<PlanDocument, 'areas'>;

const labels = ['format', 'title', 'partnership', 'scope', 'year', 'language', 'editionLabel', 'editionDate'] as const;
const tables = ['adoptions', 'periods', 'statuses'] as const;
const scales = ['not-started', 'planned', 'in-progress', 'completed', 'stopped', 'unknown'] as const;
const isDate = /^\d{4}-\d\d-\d\d$/;

/** What the sheet about the plan says, cells as seenText gives them; null where it is none of ours or says no year or period. */
export function readAbout(rows: Texts): PlanFacts | null {
  const values = new Map<string, string>();
  const found: Record<(typeof tables)[number], (readonly string[])[]> = { adoptions: [], periods: [], statuses: [] };
  let table: (typeof tables)[number] | null = null;
  let headed = false;
  for (const row of rows) {
    const [first = '', second = ''] = row;
    const named = second === '' ? (wordMeant(words, tables, first) as (typeof tables)[number] | null) : null;
    if (row.every((cell) => cell === '')) table = null;
    else if (named && (table === null || row.slice(1).every((cell) => cell === ''))) [table, headed] = [named, false];
    else if (table && !headed) headed = true;
    else if (table) found[table].push(row);
    else {
      const label = wordMeant(words, labels, first);
      if (label && !values.has(label)) values.set(label, second);
    }
  }
  const year = Number(values.get('year'));
  const periods = found.periods.map(periodOf);
  const language = values.get('language');
  if (values.get('format') !== planFormat || !Number.isInteger(year) || year < 2000 || year > 2100 || periods.length === 0) return null;
  const [label, date] = [values.get('editionLabel') ?? '', values.get('editionDate') ?? ''];
  const edition = { ...(label !== '' && { label }), ...(isDate.test(date) && { date }) };
  const adoptions = found.adoptions.flatMap(adoptionOf);
  return {
    format: planFormat,
    title: values.get('title') || '?',
    partnership: values.get('partnership') || '?',
    scope: scopeOf(values.get('scope') ?? ''),
    year,
    language: language === 'nn' || language === 'en' ? language : 'nb',
    ...(Object.keys(edition).length > 0 && { edition }),
    ...(adoptions.length > 0 && { adoptions }),
    periods,
    statuses: found.statuses.map(statusOf),
  };
}

function scopeOf(text: string): Scope {
  const [, sector] = /^(?:sektor|sector)\s+(.+)$/isu.exec(text) ?? [];
  return sector === undefined ? { kind: 'overall' } : { kind: 'sector', sector };
}

function adoptionOf([body = '', date = '', outcome = '', plan = '']: readonly string[]): readonly Adoption[] {
  if (!isDate.test(date)) return [];
  const concerned = wordMeant(words, ['ofOverall', 'ofSector'], plan);
  return [
    {
      body,
      date,
      ...(outcome !== '' && { outcome }),
      ...(concerned && { plan: concerned === 'ofOverall' ? ('overall' as const) : ('sector' as const) }),
    },
  ];
}

function periodOf([key = '', label = '', kind = '']: readonly string[]): Period {
  return { key, label, kind: wordMeant(words, ['kindFocus'], kind) ? 'focus' : 'status' };
}

function statusOf([key = '', label = '', scale = '', color = '']: readonly string[]): Status {
  const meant = wordMeant(words, scales, scale) as Status['scale'] | null;
  return { key, label, scale: meant ?? 'unknown', ...(/^#[\da-f]{6}$/i.test(color) && { color }) };
}

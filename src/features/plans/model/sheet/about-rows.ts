import { sheetWords, aboutWords as words } from './sheet-words.ts';
import type { PlanDocument } from '../plan-document.ts';

/** Rows of cells. */
export type Texts = readonly (readonly string[])[];

/** The sheet about the plan: what it is, and its tables of adoptions, periods and statuses, each after an empty row. */
export function aboutRows(document: PlanDocument): Texts {
  const { language, edition, scope } = document;
  const word = (name: keyof typeof words): string => words[name][language];
  return [
    [sheetWords.aboutSheet[language]],
    [word('format'), document.format],
    [word('title'), document.title],
    [word('partnership'), document.partnership],
    [word('scope'), scope.kind === 'overall' ? word('overall') : `${word('sector')} ${scope.sector}`],
    [word('year'), String(document.year)],
    [word('language'), language],
    [word('editionLabel'), edition?.label ?? ''],
    [word('editionDate'), edition?.date ?? ''],
    [],
    [word('adoptions')],
    [word('body'), word('date'), word('outcome'), word('ofPlan')],
    ...(document.adoptions ?? []).map(({ body, date, outcome, plan }) => [
      body,
      date,
      outcome ?? '',
      plan === undefined ? '' : word(plan === 'overall' ? 'ofOverall' : 'ofSector'),
    ]),
    [],
    [word('periods')],
    [word('key'), word('label'), word('kind')],
    ...document.periods.map(({ key, label, kind }) => [key, label, word(kind === 'status' ? 'kindStatus' : 'kindFocus')]),
    [],
    [word('statuses')],
    [word('key'), word('status'), word('scale'), word('color')],
    ...document.statuses.map(({ key, label, scale, color }) => [key, label, word(scale), color ?? '']),
  ];
}

import { caseDeeds } from './deeds/cases.ts';
import { foraDeeds } from './deeds/fora.ts';
import { installationDeeds } from './deeds/installation.ts';
import { noticeDeeds } from './deeds/notices.ts';
import { planDeeds } from './deeds/plans.ts';
import { roundDeeds } from './deeds/rounds.ts';

export { standings, type Reach, type Rule, type Standing } from './rule.ts';

/** The table by area, as it is printed. A new area is a file in deeds/ and a line here. */
export const deedAreas = {
  plans: planDeeds,
  fora: foraDeeds,
  cases: caseDeeds,
  rounds: roundDeeds,
  notices: noticeDeeds,
  installation: installationDeeds,
} as const;

/** Who may do what: one row a deed, one column a standing. Whoever is not named may not; the program itself may all. */
export const deeds = { ...planDeeds, ...foraDeeds, ...caseDeeds, ...roundDeeds, ...noticeDeeds, ...installationDeeds } as const;

export type Deed = keyof typeof deeds;

export function isDeed(value: unknown): value is Deed {
  return typeof value === 'string' && Object.hasOwn(deeds, value);
}

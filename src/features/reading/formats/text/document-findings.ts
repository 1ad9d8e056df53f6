import type { PlanDocument } from '#features/plans/index.ts';
import { similarNames } from '../../model/similar-names.ts';
import { finding, type TextFinding } from './text-finding.ts';

/** What a person should know of the whole document: colours that text does not carry, names spelled two ways. */
export function documentFindings(document: PlanDocument, source: Readonly<{ hasLegend: boolean; hasPeriods: boolean }>): TextFinding[] {
  const items = document.areas.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const without = items.flatMap(({ cells }) => cells).filter(({ status }) => status === null).length;
  const names = items.flatMap(({ contacts }) => (contacts ?? []).map(({ name }) => name));
  const pageOf = (name: string): number | null =>
    items.find(({ contacts }) => contacts?.some((contact) => contact.name === name))?.source?.page ?? null;
  return [
    ...(source.hasPeriods ? [] : [finding('ask', 'periods_missing', {})]),
    ...(source.hasLegend ? [] : [finding('tell', 'legend_missing', {})]),
    ...(without > 0 && source.hasLegend ? [finding('tell', 'status_not_in_text', { count: without })] : []),
    ...similarNames(names).map(([one, other]) => finding('ask', 'names_similar', { one, other }, { page: pageOf(other) })),
  ];
}

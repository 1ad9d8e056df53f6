import { isDeepStrictEqual } from 'node:util';
import type { ChangeKind, ChangeValues } from '../../model/change.ts';
import type { ChangeSubject, Journal, JournalEntry } from '../journal.ts';
import { areaPresenceFact } from './area-presence.ts';
import { areaTitleFact, areaVisionFact } from './area-fields.ts';
import { cellFact } from './cell.ts';
import { cellConfirmedFact } from './cell-confirmed.ts';
import type { Fact } from './fact.ts';
import { itemContactsFact } from './item-contacts.ts';
import { itemFundingFact, itemLinksFact, itemTitleFact } from './item-fields.ts';
import { itemLinkFact } from './item-link.ts';
import { itemPlaceFact } from './item-place.ts';
import { itemPresenceFact } from './item-presence.ts';
import { cellPeriodFact } from './cell-period.ts';
import { itemUncertainFact } from './item-uncertain.ts';

/** Every kind of change that can be made and undone. */
const facts: { readonly [K in Exclude<ChangeKind, `plan.${string}`>]: Fact<K> } = {
  cell: cellFact,
  'cell.period': cellPeriodFact,
  'cell.confirmed': cellConfirmedFact,
  'item.title': itemTitleFact,
  'item.funding': itemFundingFact,
  'item.links': itemLinksFact,
  'item.contacts': itemContactsFact,
  'item.uncertain': itemUncertainFact,
  'item.place': itemPlaceFact,
  'item.presence': itemPresenceFact,
  'item.link': itemLinkFact,
  'area.presence': areaPresenceFact,
  'area.title': areaTitleFact,
  'area.vision': areaVisionFact,
};

type FactKind = keyof typeof facts;

export function isFactKind(kind: string): kind is FactKind {
  return kind in facts;
}

export function readFact<K extends FactKind>(journal: Journal, kind: K, subject: ChangeSubject): Promise<ChangeValues[K] | null> {
  return facts[kind].read(journal.tx, subject);
}

/** Writes the value and gives the entry of history for it; none where it says the same already. */
export async function writeFact<K extends FactKind>(
  journal: Journal,
  kind: K,
  subject: ChangeSubject,
  after: ChangeValues[K],
): Promise<readonly JournalEntry[]> {
  const fact: Fact<K> = facts[kind];
  const before = await fact.read(journal.tx, subject);
  if (isDeepStrictEqual(before, after)) return [];
  await fact.write(journal.tx, journal.planId, subject, after);
  return [{ kind, subject, before, after } satisfies JournalEntry<K> as JournalEntry];
}

import type { Db } from '#platform/db/db.ts';
import type { ChangeKind, ChangeValues } from '../../model/change.ts';
import type { ChangeSubject } from '../journal.ts';

/**
 * One thing that can be changed and undone: how its value is read, and how it is written. `write` is only called with
 * the plan's row locked. A fact that is not there reads as null.
 */
export type Fact<K extends ChangeKind> = Readonly<{
  read: (tx: Db, subject: ChangeSubject) => Promise<ChangeValues[K] | null>;
  write: (tx: Db, planId: number, subject: ChangeSubject, value: ChangeValues[K]) => Promise<void>;
}>;

/** The item's id; a change of an item without one is a fault of the program. */
export function itemIdOf(subject: ChangeSubject): number {
  if (subject.itemId === undefined) throw new Error('a change of an item names no item');
  return subject.itemId;
}

/** The area's id; a change of an area without one is a fault of the program. */
export function areaIdOf(subject: ChangeSubject): number {
  if (subject.areaId === undefined) throw new Error('a change of an area names no area');
  return subject.areaId;
}

import type { DatedMatter, Urgency } from './urgency.ts';
import type { MatterKind } from './matter.ts';

/** What a reader has asked to see; null asks for all. `forumIds` holds the fora of the forum and sector asked for. */
export type Narrowing = Readonly<{
  forumIds: ReadonlySet<number> | null;
  personId: number | null;
  kind: MatterKind | null;
  urgency: Urgency | null;
}>;

/** Whether a matter is among what was asked for, whatever its urgency. */
export function isAskedFor({ forumId, personId, kind }: DatedMatter, asked: Narrowing): boolean {
  if (asked.forumIds !== null && (forumId === null || !asked.forumIds.has(forumId))) return false;
  if (asked.personId !== null && asked.personId !== personId) return false;
  return asked.kind === null || asked.kind === kind;
}

import { sql } from 'kysely';
import { describeChange, listChanges, storyMessages, type ChangeEntry, type StoryLine } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { actorWords } from '#shared/actor-words.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { Happening } from '../model/notice.ts';
import type { FollowedRow } from './followed-rows.ts';
import { isWithin, type Window } from './window.ts';

type Statuses = Parameters<typeof describeChange>[1];

const longestValue = 120;
/** rows of history that are looked through */
const lookedThrough = 200;

/** What changed in an item, or in an area and its items, the newest first. */
export async function planHappenings(deps: Deps, followed: FollowedRow, window: Window): Promise<readonly Happening[]> {
  const { kind, id, planId } = followed;
  if (planId === null) return [];
  const of = kind === 'item' ? { itemId: id } : { areaId: id };
  const changes = (await listChanges(deps, window.viewer, { planId, ...of, limit: lookedThrough })).filter(
    ({ at, undone }) => isWithin(window, at) && !undone,
  );
  if (changes.length === 0) return [];
  const { rows: statuses } = await sql<Statuses[number]>`
    select key, label, scale from plan_statuses where plan_id = ${planId} order by position`.execute(deps.db);
  return changes.flatMap((change) => happeningsOf(change, followed, statuses, window));
}

function happeningsOf(change: ChangeEntry, { kind, address, plan }: FollowedRow, statuses: Statuses, window: Window): readonly Happening[] {
  const { item } = change;
  const inItem = kind === 'area' && item !== null;
  return describeChange(change, statuses).map((line) => ({
    at: change.at,
    text: `${inItem ? `${item.title}: ` : ''}${textOf(line, window)}`,
    who: change.who ?? actorWords[change.role][window.language],
    address: inItem ? `/planer/${plan}/tiltak/${item.key}` : address,
  }));
}

/** `Status 2025: Planlagt → Under arbeid`. */
function textOf({ about, params, from, to, isStatus }: StoryLine, { language }: Window): string {
  const empty = storyMessages.empty[language];
  const told = formatMessage(storyMessages[about][language], params, language);
  if (from === null && to === null && !isStatus) return told;
  const was = from === null && !isStatus ? '' : `${short(from ?? empty)} → `;
  return `${told}: ${was}${short(to ?? empty)}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestValue ? line : `${line.slice(0, longestValue).toWellFormed().trimEnd()} …`;
}

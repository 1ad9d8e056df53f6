import { sql } from 'kysely';
import { findShownPersons, may } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { ActorRole } from '#shared/actor.ts';
import { actorWords } from '#shared/actor-words.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { Happening } from '../model/notice.ts';
import type { FollowedRow } from './followed-rows.ts';
import { mostOfOne, type Window } from './window.ts';

type Row = Readonly<{
  id: number;
  at: string;
  body: string;
  contactId: number | null;
  role: ActorRole;
  plan: string;
  key: string;
  title: string;
}>;

const commented: Text = { nb: 'Kommentar: {text}', nn: 'Kommentar: {text}', en: 'Comment: {text}' };
const longestQuote = 200;

/** What others said of an item, or of the items of an area, the newest first; nothing to those who read no comments. */
export async function commentHappenings({ db }: Deps, { kind, id }: FollowedRow, window: Window): Promise<readonly Happening[]> {
  const { viewer, since, until, language } = window;
  if (!may(viewer, 'comment.read')) return [];
  const here = kind === 'item' ? sql`i.id = ${id}` : sql`g.area_id = ${id}`;
  const { rows } = await sql<Row>`
    select c.id, c.at, c.body, c.contact_id as "contactId", c.actor_role as role, p.slug as plan, i.key, i.title
    from comments c join items i on i.id = c.item_id join groups g on g.id = i.group_id join plans p on p.id = i.plan_id
    where ${here} and c.removed_at is null and c.at > ${since}::timestamptz and c.at <= ${until}::timestamptz
      and c.contact_id is distinct from ${viewer.contactId}::bigint
    order by c.id desc limit ${mostOfOne + 1}`.execute(db);
  const persons = await findShownPersons(
    db,
    viewer,
    rows.map(({ contactId }) => contactId),
  );
  return rows.map((row) => ({
    at: row.at,
    text: `${kind === 'area' ? `${row.title}: ` : ''}${formatMessage(commented[language], { text: quote(row.body) }, language)}`,
    who: (row.contactId === null ? null : persons.get(row.contactId)?.name) ?? actorWords[row.role][language],
    address: `/planer/${row.plan}/tiltak/${row.key}/kommentarer#k${row.id}`,
  }));
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).toWellFormed().trimEnd()} …`;
}

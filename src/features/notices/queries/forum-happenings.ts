import { sql } from 'kysely';
import { readsAssignment, readsCase, seenMeeting, withholdsAssignment } from '#features/fora/index.ts';
import type { Deps } from '#platform/deps.ts';
import type { ActorRole } from '#shared/actor.ts';
import { actorWords } from '#shared/actor-words.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { forumWords, meetingOn, withheldTitle } from '../model/forum-words.ts';
import type { Happening } from '../model/notice.ts';
import type { FollowedRow } from './followed-rows.ts';
import { mostOfOne, type Window } from './window.ts';

type Row = Readonly<{
  subject: string;
  id: number;
  kind: string;
  at: string;
  role: ActorRole;
  /** null where it has none, or where the viewer may not read it */
  title: string | null;
  withheldBy: string | null;
  startsAt: string | null;
}>;

const addresses: Readonly<Record<string, string>> = { meeting: '/moter/', case: '/saker/', decision: '/vedtak/', assignment: '/oppdrag/' };

/** What happened in a forum and to its meetings, cases, decisions and assignments, the newest first; titles as the viewer may read them. */
export async function forumHappenings({ db }: Deps, { id: forum, address }: FollowedRow, window: Window): Promise<readonly Happening[]> {
  const { viewer, since, until, language } = window;
  const { rows } = await sql<Row>`
    with happened as (
      select s.* from steering_changes s
      where s.at > ${since}::timestamptz and s.at <= ${until}::timestamptz and s.kind = any(${Object.keys(forumWords)}::text[])
    )
    select * from (
      select h.subject, h.subject_id as id, h.kind, h.at, h.actor_role as role, null as title, null as "withheldBy", null::timestamptz as "startsAt"
      from happened h where h.subject = 'forum' and h.subject_id = ${forum} and h.kind not like 'meeting.%'
      union all
      select h.subject, m.id, h.kind, h.at, h.actor_role, null, null, m.starts_at
      from happened h join meetings m on m.id = h.subject_id
      where h.subject = 'meeting' and m.forum_id = ${forum} and ${seenMeeting(viewer, 'm')}
      union all
      select h.subject, c.id, h.kind, h.at, h.actor_role,
        c.label || ' ' || case when c.withheld_by is null or ${readsCase(viewer, 'c')} then c.title else coalesce(c.public_title, '') end,
        case when ${readsCase(viewer, 'c')} then null else c.withheld_by end, null
      from happened h join cases c on c.id = h.subject_id
      where h.subject = 'case' and (c.forum_id = ${forum} or exists (select from case_stages s where s.case_id = c.id and s.forum_id = ${forum}))
      union all
      select h.subject, d.id, h.kind, h.at, h.actor_role, null, null, null
      from happened h join decisions d on d.id = h.subject_id where h.subject = 'decision' and d.forum_id = ${forum}
      union all
      select h.subject, a.id, h.kind, h.at, h.actor_role,
        case when ${withholdsAssignment('a')} is null or ${readsAssignment(viewer, 'a')} then a.title end,
        case when ${readsAssignment(viewer, 'a')} then null else ${withholdsAssignment('a')} end, null
      from happened h join assignments a on a.id = h.subject_id
      where h.subject = 'assignment' and (a.from_forum_id = ${forum} or a.to_forum_id = ${forum})
    ) told order by at desc limit ${mostOfOne + 1}`.execute(db);
  return rows.map((row) => ({
    at: row.at,
    text: [forumWords[row.kind]?.[language] ?? row.kind, ...titleOf(row, window)].join(': '),
    who: actorWords[row.role][language],
    address: row.subject in addresses ? `${addresses[row.subject]}${row.id}` : address,
  }));
}

function titleOf({ title, withheldBy, startsAt }: Row, { language }: Window): readonly string[] {
  const say = (text: Readonly<Record<typeof language, string>>, params: Readonly<Record<string, string>>): string =>
    formatMessage(text[language], params, language);
  return [
    ...(title === null || title.trim() === '' ? [] : [title.trim()]),
    ...(withheldBy === null ? [] : [say(withheldTitle, { paragraph: withheldBy })]),
    ...(startsAt === null ? [] : [say(meetingOn, { when: longDate(startsAt, language) })]),
  ];
}

import { sql } from 'kysely';
import type { ForumSummary } from '#features/fora/index.ts';
import type { Viewer } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { anniversariesOf } from '../model/anniversaries.ts';
import { entryOf, type Happening, type WheelEntry } from '../model/wheel-entry.ts';
import { forumOf } from './forum-of.ts';
import type { Span } from './shown.ts';

type Mandate = Readonly<{ id: number; forumId: number; number: number; validFrom: string; until: string | null; at: string }>;

/**
 * When mandates take effect and how many years they have lasted until the next took their place, and when fora start and
 * end. A mandate of which the day is not known has none.
 */
export async function forumEntries(
  { db }: Deps,
  _viewer: Viewer,
  partnershipId: number,
  span: Span,
  fora: readonly ForumSummary[],
): Promise<readonly WheelEntry[]> {
  const { rows } = await sql<Mandate>`
    select m.id, m.forum_id as "forumId", m.number, m.valid_from as "validFrom", m.at,
      lead(m.valid_from) over (partition by m.forum_id order by m.number) as until
    from mandates m join fora f on f.id = m.forum_id
    where f.partnership_id = ${partnershipId} and m.valid_from is not null`.execute(db);
  const lives = fora.flatMap((forum) => [lifeEntry(forum, 'forum-starts', forum.startsOn), lifeEntry(forum, 'forum-ends', forum.endsOn)]);
  const all = [...rows.flatMap((mandate) => mandateEntries(mandate, span, fora)), ...lives.filter((entry) => entry !== null)];
  return all.filter(({ date }) => span.from <= date && date <= span.to);
}

function mandateEntries(
  { id, forumId, number, validFrom, until, at }: Mandate,
  span: Span,
  fora: readonly ForumSummary[],
): readonly WheelEntry[] {
  const forum = forumOf(fora, forumId);
  const ends = fora.find((entry) => entry.id === forumId)?.endsOn ?? null;
  const common = { forum, address: `/fora/${forum?.slug ?? ''}`, updatedAt: at };
  const given = entryOf({ ...common, key: `mandate-${id}`, what: 'mandate-given', date: validFrom, title: String(number) });
  const years = anniversariesOf(validFrom, [until, ends], span).map(({ date, years: count }) =>
    entryOf({ ...common, key: `mandate-${id}-${count}`, what: 'mandate-years', date, title: null, count }),
  );
  return [given, ...years];
}

/** Nobody has said when the forum's row was last changed here: its first day is as good a stamp, and stays the same. */
function lifeEntry({ id, slug, name, shortName }: ForumSummary, what: Happening, date: string | null): WheelEntry | null {
  if (date === null) return null;
  const updatedAt = `${date}T00:00:00.000000Z`;
  return entryOf({
    key: `${what}-${id}`,
    what,
    date,
    forum: { id, slug, name, shortName },
    title: null,
    address: `/fora/${slug}`,
    updatedAt,
  });
}

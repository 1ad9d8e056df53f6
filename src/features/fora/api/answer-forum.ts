import type { ForumSummary, RhythmView, RotationView, ShownForum } from '../model/forum-view.ts';
import type { ForumAnswer, ForumSummaryAnswer } from './schemas/forum.ts';

export function forumUrl(slug: string): string {
  return `/api/v1/fora/${encodeURIComponent(slug)}`;
}

/** A forum of a list as programs get it; `slugs` are those of the partnership's fora by id. */
export function answerSummary(forum: ForumSummary, partnership: string, slugs: ReadonlyMap<number, string>): ForumSummaryAnswer {
  const { slug, name, shortName, level, sector, theme, patientGroup, permanent, startsOn, endsOn, ended, language } = forum;
  const slugOf = (id: number | null): string | null => (id === null ? null : (slugs.get(id) ?? null));
  return {
    slug,
    name,
    shortName,
    partnership,
    level,
    parent: slugOf(forum.parentId),
    reportsTo: slugOf(forum.reportsToId),
    sector: sector?.name ?? null,
    theme,
    patientGroup,
    permanent,
    startsOn,
    endsOn,
    ended,
    language,
    url: forumUrl(slug),
  };
}

/** A forum with all that is kept of it, as programs get it. */
export function answerForum(forum: ShownForum): ForumAnswer {
  const slugs = new Map([forum.parent, forum.reportsTo].flatMap((link) => (link ? [[link.id, link.slug] as const] : [])));
  return {
    ...answerSummary(forum, forum.partnership.slug, slugs),
    about: forum.about,
    secretariat: forum.secretariat,
    casePattern: forum.casePattern,
    source: forum.source,
    children: forum.children.map(({ slug, name, shortName }) => ({ slug, name, shortName })),
    mandates: forum.mandates.map(({ givenBy, flags, duties, ...mandate }) => ({
      ...mandate,
      givenBy: givenBy.forum?.name ?? givenBy.words,
      flags: [...flags],
      duties: duties.map((duty) => ({ ...duty, flags: [...duty.flags], fulfilments: [...duty.fulfilments] })),
    })),
    seats: forum.seats.map((seat) => ({ ...seat, terms: [...seat.terms], coming: [...seat.coming] })),
    rotations: forum.rotations.map(answerRotation),
    rhythms: forum.rhythms.map(answerRhythm),
    version: forum.version,
    updatedAt: forum.updatedAt,
  };
}

function answerRotation({ what, months, words, between, turns, state }: RotationView): ForumAnswer['rotations'][number] {
  return { what, months, words, between: [...between], turns: [...turns], current: state.current, next: state.next };
}

function answerRhythm({ atLeast, everyMonths, words, check }: RhythmView): ForumAnswer['rhythms'][number] {
  return { atLeast, everyMonths, words, state: check?.state ?? null };
}

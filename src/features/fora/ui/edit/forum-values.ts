import type { ShownForum } from '../../model/forum-view.ts';

/** What the form of a forum shows of it: names of its fields as the form has them. */
export function forumValues(forum: ShownForum): Readonly<Record<string, string | number | null>> {
  return {
    name: forum.name,
    shortName: forum.shortName,
    level: forum.level?.number ?? null,
    parent: forum.parent?.slug ?? null,
    reportsTo: forum.reportsTo?.slug ?? null,
    sector: forum.sector?.name ?? null,
    theme: forum.theme,
    patientGroup: forum.patientGroup,
    about: forum.about,
    secretariat: forum.secretariat,
    language: forum.language,
    permanent: forum.permanent === null ? null : forum.permanent ? 'fast' : 'avgrenset',
    startsOn: forum.startsOn,
    endsOn: forum.endsOn,
    casePattern: forum.casePattern,
  };
}

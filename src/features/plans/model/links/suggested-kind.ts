import type { LinkKind } from './link.ts';
import type { AreaRelation } from './judge-pair.ts';

/** What a sector writes of another's undertaking that it takes part in. */
const takesPart = /(?:^|\s)(?:bidra(?:r|g)?|delta(?:r|kelse|king)? aktivt|deltar|medvirke(?:r)?|medverke(?:r)?)(?=\s|$)/iu;
/** Nearly the whole of one title is in the other. */
const sameThing = 0.55;

/** Realises where it is the same thing one level down; contributes where the sector says so, or only a part is shared. */
export function suggestedKind(sectorTitle: string, score: number, relation: AreaRelation, byHeading: boolean): LinkKind {
  if (takesPart.test(sectorTitle) || byHeading) return 'contributes';
  return score >= sameThing && relation === 'same' ? 'realises' : 'contributes';
}

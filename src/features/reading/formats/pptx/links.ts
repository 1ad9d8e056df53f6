import type { LinkLookup } from './runs.ts';
import type { Part } from './parts.ts';

/** Addresses on the web that the part points to; anything else (files, scripts, other slides) is left out. */
export function linkLookup(part: Part): LinkLookup {
  return (id) => {
    const relation = part.relations.find((known) => known.id === id && known.external);
    return relation && /^https?:\/\//i.test(relation.target) && URL.canParse(relation.target) ? relation.target : null;
  };
}

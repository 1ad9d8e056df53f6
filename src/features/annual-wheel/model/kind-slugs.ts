import type { WheelKind } from './wheel-entry.ts';

/** How kinds are written in addresses. */
export const kindSlugs = {
  meeting: 'mote',
  deadline: 'frist',
  rotation: 'ledelse',
  term: 'oppnevning',
  forum: 'mandat',
  plan: 'plan',
} as const satisfies Record<WheelKind, string>;

/** The kind of a word of the address; undefined where there is none, or it is unknown. */
export function kindOfSlug(slug: string | null | undefined): WheelKind | undefined {
  return (Object.keys(kindSlugs) as WheelKind[]).find((kind) => kindSlugs[kind] === slug);
}

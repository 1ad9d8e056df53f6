import type { Viewer } from '#features/people/index.ts';
import type { Language } from '#shared/language.ts';

/** What is looked for: what happened after `since` until `until` (ISO), as the viewer may know of it, in their words. */
export type Window = Readonly<{ viewer: Viewer; since: string; until: string; language: Language }>;

/** told of one thing at most */
export const mostOfOne = 20;

export function isWithin({ since, until }: Window, at: string): boolean {
  return Date.parse(at) > Date.parse(since) && Date.parse(at) <= Date.parse(until);
}

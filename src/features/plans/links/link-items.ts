import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { linkKinds } from '../model/links/link.ts';
import { changeLinks, linkPair, linksAtMost, whyField, type ChangedLinks } from './change-links.ts';

const linkItemsInput = z.object({
  links: z
    .array(z.object({ ...linkPair, kind: z.enum(linkKinds), seen: z.enum(['dismissed']).nullable().optional() }))
    .min(1)
    .max(linksAtMost),
  why: whyField,
});

/**
 * Links items of a sector's plan to items of the overall plan, all in one act. `seen` says whether the person saw the link
 * as a suggestion that was turned down; not given, a link made by hand goes before that. Throws what changeLinks does.
 */
export function linkItems(deps: Deps, actor: Actor, raw: unknown): Promise<ChangedLinks> {
  const { links, why } = parseInput(linkItemsInput, raw);
  return changeLinks(
    deps,
    actor,
    links.map(({ kind, seen, ...link }) => ({ ...link, seen: seen === undefined ? [null, 'dismissed'] : [seen], to: kind })),
    why ?? null,
  );
}

import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { linkKinds } from '../model/links/link.ts';
import { changeLinks, linkPair, linksAtMost, whyField, type ChangedLinks } from './change-links.ts';

const unlinkItemsInput = z.object({
  links: z
    .array(z.object({ ...linkPair, seen: z.enum(linkKinds) }))
    .min(1)
    .max(linksAtMost),
  why: whyField,
});

/** Takes links away, all in one act; `seen` is the kind of link the person saw. Throws what changeLinks does. */
export function unlinkItems(deps: Deps, actor: Actor, raw: unknown): Promise<ChangedLinks> {
  const { links, why } = parseInput(unlinkItemsInput, raw);
  return changeLinks(
    deps,
    actor,
    links.map((link) => ({ ...link, seen: [link.seen], to: null })),
    why ?? null,
  );
}

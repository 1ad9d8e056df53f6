import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeLinks, linkPair, linksAtMost, whyField, type ChangedLinks } from './change-links.ts';

const settleSuggestionsInput = z.object({
  links: z
    .array(z.object({ ...linkPair, to: z.enum(['realises', 'contributes', 'dismissed']) }))
    .min(1)
    .max(linksAtMost),
  why: whyField,
});

/** Decides several suggestions in one act: each becomes a link, or is turned down. Throws what changeLinks does. */
export function settleSuggestions(deps: Deps, actor: Actor, raw: unknown): Promise<ChangedLinks> {
  const { links, why } = parseInput(settleSuggestionsInput, raw);
  return changeLinks(
    deps,
    actor,
    links.map((link) => ({ ...link, seen: [null] })),
    why ?? null,
  );
}

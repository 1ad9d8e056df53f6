import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { changeLinks, linkPair, linksAtMost, whyField, type ChangedLinks } from './change-links.ts';

const suggestionsInput = z.object({ links: z.array(z.object(linkPair)).min(1).max(linksAtMost), why: whyField });

/** Says no to suggested links: they are not suggested again. Throws what changeLinks does. */
export function dismissSuggestion(deps: Deps, actor: Actor, raw: unknown): Promise<ChangedLinks> {
  const { links, why } = parseInput(suggestionsInput, raw);
  return changeLinks(
    deps,
    actor,
    links.map((link) => ({ ...link, seen: [null], to: 'dismissed' })),
    why ?? null,
  );
}

/** Takes a no back: the links may be suggested again. Throws what changeLinks does. */
export function restoreSuggestion(deps: Deps, actor: Actor, raw: unknown): Promise<ChangedLinks> {
  const { links, why } = parseInput(suggestionsInput, raw);
  return changeLinks(
    deps,
    actor,
    links.map((link) => ({ ...link, seen: ['dismissed'], to: null })),
    why ?? null,
  );
}

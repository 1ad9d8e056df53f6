import { z } from 'zod';
import type { Actor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { parseInput } from '#shared/parse-input.ts';
import { linkKinds } from '../model/links/link.ts';
import { changeLinks, linkPair, linksAtMost, whyField, type ChangedLinks } from './change-links.ts';

const changeLinkKindInput = z.object({
  links: z
    .array(z.object({ ...linkPair, kind: z.enum(linkKinds) }))
    .min(1)
    .max(linksAtMost),
  why: whyField,
});

/** Makes links that realise contribute, or the other way; `kind` is the new one. Throws what changeLinks does. */
export function changeLinkKind(deps: Deps, actor: Actor, raw: unknown): Promise<ChangedLinks> {
  const { links, why } = parseInput(changeLinkKindInput, raw);
  return changeLinks(
    deps,
    actor,
    links.map(({ kind, ...link }) => ({ ...link, seen: [kind === 'realises' ? 'contributes' : 'realises'], to: kind })),
    why ?? null,
  );
}

import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { PlanLink } from '../../model/links/link.ts';
import { editionMessages } from './messages.ts';

type Props = Readonly<{ links: readonly PlanLink[]; plan: string; language: string }>;

/** How the item was joined with items of other plans when the edition was frozen, in the words of that day. */
export function FrozenLinks({ links, plan, language }: Props) {
  const t = useText();
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="koblinger">
      <Heading level={2} data-size="xs" id="koblinger">
        {t(editionMessages.links)}
      </Heading>
      <ul>
        {links.map(({ kind, overall, sector }) => {
          const isSector = sector.plan.slug === plan;
          const other = isSector ? overall : sector;
          const word = isSector ? kind : kind === 'realises' ? 'realisedBy' : 'contributedToBy';
          return (
            <li key={other.plan.slug + other.item.key}>
              {t(editionMessages[word])}: <span lang={language}>{other.item.title}</span>{' '}
              <span className="muted" lang={language}>
                ({other.plan.title})
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

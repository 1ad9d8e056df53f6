import './links.css';
import { Heading } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { ItemLink } from '../../links/show-item-links.ts';
import { LinkEndView } from './link-end-view.tsx';
import { linkMessages } from './messages.ts';

type Props = Readonly<{ links: readonly ItemLink[]; isOverall: boolean }>;

/** What the item is linked to in other plans, with how far that has come there. */
export function ItemLinks({ links, isOverall }: Props) {
  const t = useText();
  if (links.length === 0) return null;
  const words = isOverall
    ? { realises: linkMessages.realisedBy, contributes: linkMessages.contributedToBy }
    : { realises: linkMessages.realises, contributes: linkMessages.contributes };
  return (
    <section className="item-links" aria-labelledby="koblet">
      <Heading level={2} data-size="xs" id="koblet">
        {t(linkMessages.itemLinks)}
      </Heading>
      <ul className="gap-rows">
        {links.map(({ kind, other }) => (
          <li key={`${other.plan.slug} ${other.item.key}`}>
            <strong className="link-kind">{t(words[kind])}</strong> <LinkEndView end={other} showsSector />
          </li>
        ))}
      </ul>
    </section>
  );
}

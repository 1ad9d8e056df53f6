import { Heading } from '@digdir/designsystemet-react';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';
import type { LinkEnd } from '../../model/links/link-ends.ts';
import { LinkEndView } from './link-end-view.tsx';
import { linkMessages } from './messages.ts';

type Props = Readonly<{ id: string; heading: Text; ends: readonly LinkEnd[]; showsSector: boolean; open: number }>;

/** The items of one plan that nothing in the other is linked to, in the plan's order. */
export function GapList({ id, heading, ends, showsSector, open }: Props) {
  const t = useText();
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {t(heading)} ({ends.length})
      </Heading>
      {open > 0 && <p className="muted">{t(linkMessages.openNotCounted, { n: open })}</p>}
      {ends.length === 0 && <p className="muted">{t(linkMessages.noGap)}</p>}
      <ul className="gap-rows">
        {ends.map((end) => (
          <li key={`${end.plan.slug} ${end.item.key}`}>
            <LinkEndView end={end} showsSector={showsSector} />
          </li>
        ))}
      </ul>
    </section>
  );
}

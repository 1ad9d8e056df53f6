import { Button, Heading } from '@digdir/designsystemet-react';
import { Link } from 'react-router';
import type { ItemReference } from '#features/plans/index.ts';
import { useText } from '#web/text/use-text.ts';
import { ChoiceField, type Choice } from './fields.tsx';
import { partMessages } from './messages.ts';

type Props = Readonly<{ items: readonly ItemReference[]; choices: readonly Choice[] | null }>;

/** Which measures of plans it concerns; those who keep it (`choices` is not null) link and unlink. */
export function ItemsSection({ items, choices }: Props) {
  const t = useText();
  if (items.length === 0 && choices === null) return null;
  return (
    <section aria-labelledby="tiltak">
      <Heading level={2} data-size="xs" id="tiltak">
        {t(partMessages.items)}
      </Heading>
      {items.length === 0 && <p className="muted">{t(partMessages.none)}</p>}
      <ul className="steering-list">
        {items.map((item) => (
          <li key={item.id}>
            <span>
              <Link to={`/planer/${item.plan}/tiltak/${item.key}`}>{item.title}</Link> <span className="muted">{item.planTitle}</span>
            </span>
            {choices !== null && (
              <form method="post" className="no-print">
                <input type="hidden" name="act" value="unlink" />
                <input type="hidden" name="item" value={`${item.plan}/${item.key}`} />
                <Button type="submit" variant="tertiary" data-size="sm" aria-label={t(partMessages.unlinkItem, { title: item.title })}>
                  {t(partMessages.doUnlink)}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {choices !== null && (
        <details className="ds-details no-print">
          <summary>{t(partMessages.linkItem)}</summary>
          <form method="post" className="stack">
            <input type="hidden" name="act" value="link" />
            <ChoiceField id="knytt-tiltak" name="item" label={t(partMessages.item)} required choices={choices} />
            <Button type="submit" data-size="sm">
              {t(partMessages.doLink)}
            </Button>
          </form>
        </details>
      )}
    </section>
  );
}

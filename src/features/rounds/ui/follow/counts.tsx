import { Heading } from '@digdir/designsystemet-react';
import { Link, useSearchParams } from 'react-router';
import type { ReactNode } from 'react';
import { useText } from '#web/text/use-text.ts';
import { itemStates, recipientStates, type RoundCounts } from '../../model/follow-views.ts';
import { ItemMark, RecipientMark } from './mark.tsx';
import { followMessages } from './messages.ts';

type Line = Readonly<{ key: string; query: string; word: ReactNode; n: number }>;

/** How far a round has come; each number narrows the list to what it counts. */
export function Counts({ counts: { items, recipients } }: { readonly counts: RoundCounts }) {
  const t = useText();
  const ofItems: readonly Line[] = [
    { key: 'all', query: '', word: t(followMessages.all), n: items.total },
    ...itemStates.map((state) => ({ key: state, query: `tilstand=${state}`, word: <ItemMark state={state} />, n: items.states[state] })),
    { key: 'decision', query: 'avklaring=1', word: t(followMessages.needDecision), n: items.needDecision },
    { key: 'nobody', query: 'uten-kontakt=1', word: t(followMessages.withoutContact), n: items.withoutContact },
  ];
  const ofRecipients: readonly Line[] = [
    { key: 'all', query: 'vis=mottakere', word: t(followMessages.all), n: recipients.total },
    ...recipientStates.map((state) => ({
      key: state,
      query: `vis=mottakere&svar=${state}`,
      word: <RecipientMark state={state} />,
      n: recipients.states[state],
    })),
    { key: 'failed', query: 'vis=mottakere&epost=failed', word: t(followMessages.failed), n: recipients.failed },
    { key: 'no-address', query: 'vis=mottakere&epost=no-address', word: t(followMessages.noAddress), n: recipients.noAddress },
  ];
  return (
    <section aria-labelledby="hvor-langt">
      <Heading level={2} data-size="xs" id="hvor-langt">
        {t(followMessages.counts)}
      </Heading>
      <div className="round-counts">
        <Lines id="antall-tiltak" title={t(followMessages.ofItems)} lines={ofItems} />
        <Lines id="antall-mottakere" title={t(followMessages.ofRecipients)} lines={ofRecipients} />
      </div>
      {recipients.waiting > 0 && <p className="muted">{t(followMessages.mailsWait, { n: recipients.waiting })}</p>}
    </section>
  );
}

function Lines({ id, title, lines }: Readonly<{ id: string; title: string; lines: readonly Line[] }>) {
  const [params] = useSearchParams();
  const shown = ['vis', 'tilstand', 'avklaring', 'uten-kontakt', 'svar', 'epost'].flatMap((name) => {
    const value = params.get(name);
    return value ? [`${name}=${value}`] : [];
  });
  return (
    <div>
      <h3 id={id} className="ds-heading" data-size="2xs">
        {title}
      </h3>
      <ul aria-labelledby={id}>
        {lines.map(({ key, query, word, n }) => (
          <li key={key}>
            <Link className="ds-link" to={`?${query}#liste`} aria-current={shown.join('&') === query ? 'true' : undefined}>
              {word}
            </Link>
            <span className="round-number">{n}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

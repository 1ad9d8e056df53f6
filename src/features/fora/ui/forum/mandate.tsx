import { Heading } from '@digdir/designsystemet-react';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { DutyView, MandateView, ShownForum } from '../../model/forum-view.ts';
import type { SupersededMention } from '../../model/superseded-plans.ts';
import { Source } from './forum-facts.tsx';
import { forumMessages } from './messages.ts';

/** The mandate that holds, with its duties and what fulfils them; other versions are folded in under it. */
export function Mandate({ forum: { mandates, language } }: { readonly forum: ShownForum }) {
  const t = useText();
  const current = mandates.find((mandate) => mandate.current);
  const others = mandates.filter((mandate) => mandate !== current);
  return (
    <section aria-labelledby="mandat">
      <Heading level={2} data-size="xs" id="mandat">
        {t(forumMessages.mandate)}
      </Heading>
      {current ? <MandateText mandate={current} language={language} /> : <p className="muted">{t(forumMessages.noMandate)}</p>}
      {others.length > 0 && (
        <details className="ds-details">
          <summary>{t(forumMessages.earlier, { n: others.length })}</summary>
          {others.map((mandate) => (
            <article key={mandate.id}>
              <Heading level={3} data-size="2xs">
                {t(forumMessages.version, { n: mandate.number })}
              </Heading>
              <MandateText mandate={mandate} language={language} />
            </article>
          ))}
        </details>
      )}
    </section>
  );
}

type Props = Readonly<{ mandate: MandateView; language: ShownForum['language'] }>;

function MandateText({ mandate, language }: Props) {
  return (
    <div className="mandate">
      <p className="mandate-facts muted">
        <MandateFacts mandate={mandate} />
      </p>
      {mandate.text !== '' && (
        <p className="mandate-text" lang={language}>
          {mandate.text}
        </p>
      )}
      <Flags flags={mandate.flags} />
      {mandate.duties.length > 0 && (
        <ol className="duties">
          {mandate.duties.map((duty) => (
            <Duty key={duty.id} duty={duty} language={language} />
          ))}
        </ol>
      )}
    </div>
  );
}

function MandateFacts({ mandate: { validFrom, givenBy, quorumCount, quorumPercent, source } }: Pick<Props, 'mandate'>) {
  const t = useText();
  const language = useLanguage();
  const giver = givenBy.forum?.name ?? givenBy.words;
  return (
    <>
      {validFrom === null ? t(forumMessages.validUnknown) : t(forumMessages.validFrom, { date: longDate(validFrom, language) })}{' '}
      {giver !== null && `${t(forumMessages.givenBy, { who: giver })} `}
      {quorumCount !== null && `${t(forumMessages.quorumCount, { n: quorumCount })} `}
      {quorumPercent !== null && `${t(forumMessages.quorumPercent, { n: quorumPercent })} `}
      {source && (
        <>
          {t(forumMessages.source)}: <Source of={source} />.
        </>
      )}
    </>
  );
}

function Duty({ duty, language }: Readonly<{ duty: DutyView; language: ShownForum['language'] }>) {
  const t = useText();
  return (
    <li value={duty.number} id={`oppgave-${duty.id}`}>
      <span lang={language}>{duty.text}</span>
      <Flags flags={duty.flags} />
      {duty.fulfilments.length > 0 && (
        <p className="fulfilments">
          {t(forumMessages.fulfilledBy)}:{' '}
          {duty.fulfilments.map(({ id, address, label }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <a className="ds-link" href={address} rel="noreferrer noopener">
                {label}
              </a>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function Flags({ flags }: { readonly flags: readonly SupersededMention[] }) {
  const t = useText();
  return flags.map(({ words, plan, successor, address }) => (
    <div key={words} className="ds-alert mandate-flag" data-color="warning" data-size="sm">
      <p>
        {t(forumMessages.superseded, { words, plan, successor })}{' '}
        <a className="ds-link" href={address} rel="noreferrer noopener">
          {t(forumMessages.readPlan)}
        </a>
      </p>
    </div>
  ));
}

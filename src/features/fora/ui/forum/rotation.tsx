import { Heading } from '@digdir/designsystemet-react';
import { longDate, shortDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { RotationView } from '../../model/forum-view.ts';
import { Mark } from '../parts/mark.tsx';
import { forumMessages } from './messages.ts';

/** Whose turn it is to lead or to host, who is next, and every turn that is laid out. */
export function Rotations({ rotations }: { readonly rotations: readonly RotationView[] }) {
  const t = useText();
  if (rotations.length === 0) return null;
  return (
    <section aria-labelledby="omgang">
      <Heading level={2} data-size="xs" id="omgang">
        {t(forumMessages.rotation)}
      </Heading>
      {rotations.map((rotation) => (
        <Rotation key={rotation.id} rotation={rotation} />
      ))}
    </section>
  );
}

function Rotation({ rotation }: { readonly rotation: RotationView }) {
  const t = useText();
  const language = useLanguage();
  const { what, words, between, months, turns, state } = rotation;
  return (
    <div className="rotation">
      <Heading level={3} data-size="2xs">
        {t(what === 'chair' ? forumMessages.whatChair : forumMessages.whatHost)}
      </Heading>
      {words !== null && <blockquote>{words}</blockquote>}
      <p>
        {between.length > 0 && `${t(forumMessages.between, { who: between.map(({ name }) => name).join(', ') })} `}
        {months === null ? t(forumMessages.monthsUnknown) : t(forumMessages.monthsEach, { n: months })}
      </p>
      <ul className="fora-notice-lines">
        <li>
          {state.current ? (
            <Mark kind="good">
              {t(forumMessages.turnNow, { who: state.current.holder.name, date: longDate(state.current.endsOn, language) })}
            </Mark>
          ) : (
            <Mark kind="unknown">{t(forumMessages.turnUnknown)}</Mark>
          )}
        </li>
        <li>
          {state.next ? (
            <Mark kind="waiting">
              {t(forumMessages.turnNext, { who: state.next.holder.name, date: longDate(state.next.startsOn, language) })}
            </Mark>
          ) : (
            <Mark kind="unknown">{t(forumMessages.turnNextUnknown)}</Mark>
          )}
        </li>
      </ul>
      <RotationWarnings rotation={rotation} />
      {turns.length > 0 && (
        <details className="ds-details">
          <summary>{t(forumMessages.turns, { n: turns.length })}</summary>
          <ul>
            {turns.map(({ id, holder, startsOn, endsOn }) => (
              <li key={id}>{t(forumMessages.turnLine, { from: shortDate(startsOn), to: shortDate(endsOn), who: holder.name })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** The change that is near, and days that nobody or two have; nothing where all is well. */
export function RotationWarnings({ rotation: { what, state } }: { readonly rotation: RotationView }) {
  const t = useText();
  const word = t(what === 'chair' ? forumMessages.whatChair : forumMessages.whatHost);
  if (!state.change && state.faults.length === 0) return null;
  return (
    <ul className="fora-notice-lines">
      {state.change && (
        <li>
          <Mark kind="attention">
            {t(forumMessages.changeSoon, {
              what: word,
              n: state.change.inDays,
              who: state.next?.holder.name ?? t(forumMessages.nobodyNext),
            })}
          </Mark>
        </li>
      )}
      {state.faults.map(({ kind, startsOn, endsOn }) => (
        <li key={kind + startsOn}>
          <Mark kind="attention">{t(forumMessages[kind], { what: word, from: shortDate(startsOn), to: shortDate(endsOn) })}</Mark>
        </li>
      ))}
    </ul>
  );
}

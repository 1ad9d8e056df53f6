import { Heading } from '@digdir/designsystemet-react';
import { groupBy } from '#shared/group-by.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import type { ShownForum, ShownSeat } from '../../model/forum-view.ts';
import type { SeatTerm } from '../../model/seat.ts';
import { Mark } from '../parts/mark.tsx';
import { forumMessages } from './messages.ts';

/** The seats party by party: what each is, with which right, and who sits there; on a phone one below the other. */
export function SeatsTable({ forum: { seats, language } }: { readonly forum: ShownForum }) {
  const t = useText();
  const columns = columnsOf(seats);
  const unknown = (['standing', 'places', 'who'] as const).filter((column) => !columns[column]);
  const byParty = [...groupBy(seats, ({ party }) => party?.name ?? null)].toSorted(([a], [b]) => Number(a === null) - Number(b === null));
  return (
    <section aria-labelledby="plasser">
      <Heading level={2} data-size="xs" id="plasser">
        {t(forumMessages.seats)}
      </Heading>
      {seats.length === 0 && <p className="muted">{t(forumMessages.noSeats)}</p>}
      {seats.length > 0 && (
        <table className="ds-table seats-table" data-size="sm" data-border="true">
          <thead>
            <tr>
              <th scope="col">{t(forumMessages.seat)}</th>
              {columns.standing && <th scope="col">{t(forumMessages.standing)}</th>}
              {columns.places && <th scope="col">{t(forumMessages.places)}</th>}
              {columns.who && <th scope="col">{t(forumMessages.who)}</th>}
            </tr>
          </thead>
          {byParty.map(([party, its]) => (
            <tbody key={party ?? ''}>
              <tr className="seats-party">
                <th scope="rowgroup" colSpan={4 - unknown.length}>
                  {party ?? t(forumMessages.noParty)}
                </th>
              </tr>
              {its.map((seat) => (
                <SeatRow key={seat.id} seat={seat} columns={columns} language={language} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      {seats.length > 0 && unknown.length > 0 && (
        <p className="muted">{t(forumMessages.unknownColumns, { what: unknown.map((column) => t(forumMessages[column])).join(', ') })}</p>
      )}
    </section>
  );
}

type Columns = Readonly<{ standing: boolean; places: boolean; who: boolean }>;

/** The columns in which something is known; the others are told of in one sentence. */
function columnsOf(seats: readonly ShownSeat[]): Columns {
  return {
    standing: seats.some(({ standing }) => standing !== null),
    places: seats.some(({ places }) => places !== null),
    who: seats.some(({ terms, coming, vacant }) => terms.length + coming.length > 0 || vacant !== null),
  };
}

function SeatRow({ seat, columns, language }: Readonly<{ seat: ShownSeat; columns: Columns; language: ShownForum['language'] }>) {
  const t = useText();
  const notes = [
    seat.function === 'member' ? null : t(forumMessages[seat.function]),
    seat.organisation !== null && seat.organisation.name !== seat.role ? seat.organisation.name : null,
    seat.levelRequired === null ? null : t(forumMessages.atLevel, { level: seat.levelRequired }),
    seat.appointedBy === null ? null : `${t(forumMessages.appointedBy)} ${seat.appointedBy}`,
  ].filter((note) => note !== null);
  const unknown = <span className="muted">{t(forumMessages.unknown)}</span>;
  return (
    <tr>
      <th scope="row">
        <span lang={language}>{seat.role}</span>
        {notes.length > 0 && <span className="muted seat-notes">{notes.join(' · ')}</span>}
      </th>
      {columns.standing && (
        <td data-label={t(forumMessages.standing)}>{seat.standing === null ? unknown : t(forumMessages[seat.standing])}</td>
      )}
      {columns.places && <td data-label={t(forumMessages.places)}>{seat.places ?? unknown}</td>}
      {columns.who && (
        <td data-label={t(forumMessages.who)}>
          <SeatHolders seat={seat} />
        </td>
      )}
    </tr>
  );
}

function SeatHolders({ seat: { terms, coming, ending, vacant } }: { readonly seat: ShownSeat }) {
  const t = useText();
  const language = useLanguage();
  if (terms.length + coming.length === 0 && vacant === null) return <span className="muted">{t(forumMessages.unknown)}</span>;
  return (
    <ul className="seat-holders">
      {terms.map((term) => (
        <li key={term.id}>
          <Holder term={term} />
          {ending.some(({ id }) => id === term.id) && term.endsOn !== null && (
            <Mark kind="waiting">{t(forumMessages.endsSoon, { date: longDate(term.endsOn, language) })}</Mark>
          )}
        </li>
      ))}
      {coming.map((term) => (
        <li key={term.id} className="muted">
          {t(forumMessages.comes, {
            date: term.startsOn === null ? '' : longDate(term.startsOn, language),
            who: nameOf(term.person) ?? t(forumMessages.person),
          })}
        </li>
      ))}
      {vacant !== null && vacant > 0 && (
        <li>
          <Mark kind="attention">{t(forumMessages.vacant, { n: vacant })}</Mark>
        </li>
      )}
    </ul>
  );
}

function Holder({ term: { person, deputy, endsOn } }: { readonly term: SeatTerm }) {
  const t = useText();
  const language = useLanguage();
  const facts = [
    endsOn === null ? null : t(forumMessages.until, { date: longDate(endsOn, language) }),
    deputy === null ? null : t(forumMessages.deputy, { who: nameOf(deputy) ?? t(forumMessages.person) }),
  ].filter((fact) => fact !== null);
  return (
    <span>
      {nameOf(person) ?? t(forumMessages.person)}
      {facts.length > 0 && <span className="muted seat-notes">{facts.join(' · ')}</span>}
    </span>
  );
}

/** The role first, the name where it is shown. */
export function nameOf({ name, role }: SeatTerm['person']): string | null {
  if (name === null) return role;
  return role === null ? name : `${role}: ${name}`;
}

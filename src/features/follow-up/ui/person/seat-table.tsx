import { Link } from 'react-router';
import { shortDate } from '#shared/dates/format-date.ts';
import { useText, type Translate } from '#web/text/use-text.ts';
import type { HeldSeat } from '../../model/person-view.ts';
import { followUpMessages } from '../messages.ts';
import { personMessages } from './messages.ts';

/** Every seat in every forum, also those that have been left and those to come. */
export function SeatTable({ seats }: { readonly seats: readonly HeldSeat[] }) {
  const t = useText();
  return (
    <table className="ds-table matter-table" data-size="sm" data-border="true" aria-label={t(personMessages.seats)}>
      <thead>
        <tr>
          <th scope="col">{t(followUpMessages.forum)}</th>
          <th scope="col">{t(personMessages.seat)}</th>
          <th scope="col">{t(personMessages.party)}</th>
          <th scope="col">{t(personMessages.standing)}</th>
          <th scope="col">{t(personMessages.term)}</th>
          <th scope="col">{t(personMessages.other)}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <SeatRow key={`${seat.forum.id} ${seat.role} ${seat.as} ${seat.startsOn ?? ''}`} seat={seat} />
        ))}
      </tbody>
    </table>
  );
}

function SeatRow({ seat }: { readonly seat: HeldSeat }) {
  const t = useText();
  const { forum, role, party, standing, when } = seat;
  const duty = seat.function === 'member' ? null : t(personMessages[seat.function]);
  return (
    <tr>
      <th scope="row">
        <Link className="ds-link" to={`/fora/${forum.slug}`}>
          {forum.name}
        </Link>
      </th>
      <td data-label={t(personMessages.seat)}>
        <span>{duty === null || duty.toLowerCase() === role.toLowerCase() ? role : `${role} (${duty})`}</span>
      </td>
      <td data-label={t(personMessages.party)}>
        <span>{party ?? t(followUpMessages.notGiven)}</span>
      </td>
      <td data-label={t(personMessages.standing)}>
        <span>{standing === null ? t(followUpMessages.notGiven) : t(personMessages[standing])}</span>
      </td>
      <td data-label={t(personMessages.term)}>
        <span>
          {t(personMessages[when])} <span className="matter-about">{daysOf(seat, t)}</span>
        </span>
      </td>
      <td data-label={t(personMessages.other)}>
        <span>{deputyOf(seat, t)}</span>
      </td>
    </tr>
  );
}

function daysOf({ startsOn, endsOn }: HeldSeat, t: Translate): string {
  const days = [
    startsOn === null ? null : t(personMessages.from, { date: shortDate(startsOn) }),
    endsOn === null ? null : t(personMessages.until, { date: shortDate(endsOn) }),
  ].filter((part) => part !== null);
  return days.length === 0 ? t(followUpMessages.notGiven) : days.join(' ');
}

function deputyOf({ as, other }: HeldSeat, t: Translate): string {
  const name = other === null ? null : (other.name ?? other.role ?? t(followUpMessages.notGiven));
  if (as === 'deputy') return t(personMessages.deputyFor, { name: name ?? t(followUpMessages.notGiven) });
  return name === null ? t(personMessages.noDeputy) : t(personMessages.deputyIs, { name });
}

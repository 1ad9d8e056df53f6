import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { Db } from '#platform/db/db.ts';
import {
  insertRow,
  makeAgendaItem,
  makeAssignment,
  makeCase,
  makeDecision,
  makeForum,
  makeMeeting,
  makeParty,
  makePerson,
  makeSeat,
} from './steering.ts';

export type SteeringYear = Readonly<{ person: number; called: number; fora: readonly number[] }>;

/** A year of meetings, deadlines, turns and terms around today in a partnership that is there: levels, five fora, one person. */
export async function fillSteeringYear(db: Db, partnership: number): Promise<SteeringYear> {
  const today = osloToday();
  const year = today.slice(0, 4);
  const level = (number: number, name: string) => insertRow(db, 'forum_levels', { partnership_id: partnership, number, name });
  const [first, second, third] = [await level(1, 'Partnerskap'), await level(2, 'Strategisk nivå'), await level(3, 'Lokalt nivå')];
  const forum = (name: string, level_id: number, position: number) =>
    makeForum(db, partnership, { name, slug: `aar-${position}`, level_id, position });
  const fora = [
    await forum('Eksempel partnerskapsmøte', first, 1),
    await forum('Eksempel strategisk utvalg', second, 2),
    await forum('Eksempel lokalt utvalg Nord', third, 3),
    await forum('Eksempel lokalt utvalg Sør', third, 4),
    await forum('Eksempel lokalt utvalg Vest', third, 5),
  ];
  const [top = 0, middle = 0, local = 0] = fora;
  const person = await makePerson(db, partnership, { name: 'Eksempel Kari', role: 'avdelingsleder' });

  for (const [at, forumId] of fora.entries()) {
    for (const month of at === 0 ? ['10'] : ['02', '05', '09', '11']) {
      const day = `${year}-${month}-${String(3 + at * 5).padStart(2, '0')}`;
      const state = day < today ? 'closed' : 'called';
      await makeMeeting(db, partnership, forumId, { starts_at: `${day}T11:00:00Z`, ends_at: `${day}T13:00:00Z`, state, place: 'Rådhuset' });
    }
  }
  const soon = addDays(today, 9);
  const called = await makeMeeting(db, partnership, middle, { title: 'Ekstra møte', starts_at: `${soon}T11:00:00Z`, ends_at: null });
  await insertRow(db, 'forum_rhythms', { forum_id: top, at_least: 4, words: 'minst fire ganger årlig' });

  const open = await makeCase(db, partnership, middle, { title: 'Felles oversikt over pasientforløp', label: 'Sak 14/26' });
  await makeCase(db, partnership, middle, { title: 'Lukket', label: 'Sak 15/26', withheld_by: '§ 13', public_title: 'Personalsak' });
  await makeAgendaItem(db, middle, called, { title: 'Felles oversikt', case_id: open, responsible_contact_id: person });
  await makeAgendaItem(db, middle, called, { title: 'Lukket punkt', withheld_by: '§ 14', type: 'discussion' });
  await makeAgendaItem(db, middle, null, { title: 'Venter på et møte', type: 'information' });

  const decide = (text: string, due: number | null, values: object = {}) =>
    makeDecision(db, partnership, middle, { text, due_on: due === null ? null : addDays(today, due), ...values });
  await decide('Bydelene lager en felles oversikt over tilbudene til barn og unge og legger den fram for utvalget.', -12, {
    follow_up_contact_id: person,
    case_id: open,
  });
  await decide('Sykehuset sender ut ny rutine for utskriving.', 6, { follow_up_by: 'Sekretariatet' });
  await decide('Partene evaluerer samarbeidsavtalen.', 60, { follow_up_by: 'Partene i fellesskap' });
  await decide('Hemmelig vedtak', 20, { withheld_by: '§ 13', follow_up_contact_id: person });
  await decide('Arbeidsgruppen fortsetter.', null);
  await makeAssignment(db, partnership, top, middle, { title: 'Utrede felles kompetanseplan', due_on: addDays(today, -3) });
  await makeAssignment(db, partnership, local, middle, { title: 'Ønske om flere plasser', kind: 'input', due_meeting_id: null });
  await makeAssignment(db, partnership, middle, local, { title: 'Rapportere om legemiddellister', due_meeting_id: called });

  const party = await makeParty(db, partnership, { name: 'Eksempelkommunen' });
  const rotation = await insertRow(db, 'rotations', { forum_id: middle, what: 'chair', months: 12 });
  const turn = { rotation_id: rotation, party_id: party, starts_on: `${year}-08-01`, ends_on: `${Number(year) + 1}-07-31` };
  await insertRow(db, 'rotation_turns', turn);
  const seat = await makeSeat(db, middle, { role: 'Leder', function: 'chair', party_id: party });
  await insertRow(db, 'seat_terms', { seat_id: seat, contact_id: person, starts_on: `${year}-01-01`, ends_on: `${year}-12-31` });
  const mandate = { forum_id: top, number: 1, text: 'Gi føringer', valid_from: '2023-03-15', actor_role: 'secretariat' };
  await insertRow(db, 'mandates', mandate);
  return { person, called, fora };
}

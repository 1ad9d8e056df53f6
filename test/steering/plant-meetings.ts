import { recordDecision } from '#features/cases/index.ts';
import {
  addAgendaItem,
  callMeeting,
  cancelMeeting,
  declareDisqualification,
  openMeeting,
  planMeeting,
  recordAttendance,
  showMeeting,
} from '#features/meetings/index.ts';
import { saveLiveText } from '#features/meetings/live/save-live-text.ts';
import type { Deps } from '#platform/deps.ts';
import { secretariat } from '../support/people.ts';
import { paperOf, type PlantedCases, type World } from './plant-cases.ts';
import type { Secrets } from './secrets.ts';

const paragraph = '§ 23';

/** Meetings in every state, with entries that are withheld, and what the public is not to know of a meeting at all. */
export async function plantMeetings(deps: Deps, secrets: Secrets, world: World, cases: PlantedCases): Promise<void> {
  await unknownMeetings(deps, secrets, world, cases);
  const coming = await meetingOf(deps, world, {
    date: '2030-03-05',
    title: 'Møtet som kommer',
    onlineAddress: `https://example.no/${secrets.in('online address of a called meeting')}`,
  });
  await entriesOf(deps, secrets, coming, cases, 'a called meeting');
  await callMeeting(deps, secretariat, { meeting: coming });

  const now = await meetingOf(deps, world, { date: '2026-03-03', title: 'Møtet som er i gang' });
  const entries = await entriesOf(deps, secrets, now, cases, 'a meeting under way');
  await callMeeting(deps, secretariat, { meeting: now });
  await openMeeting(deps, secretariat, { meeting: now });
  // What is written and who is there stays in the room until the minutes are sent, of open entries too.
  await written(deps, secrets, now, entries.open, 'open entry of a meeting under way');
  await written(deps, secrets, now, entries.hidden, 'withheld entry of a meeting under way');
  await guestOf(deps, secrets, now, 'a meeting under way');
  await decisionOf(deps, secrets, world, entries.hidden, 'decision under a withheld entry');
}

/** What nobody but those who prepare it knows of: drafts, what was cancelled before it was called, what waits. */
async function unknownMeetings(deps: Deps, secrets: Secrets, world: World, cases: PlantedCases): Promise<void> {
  const texts = (of: string) => ({
    title: secrets.in(`${of}: title`),
    place: secrets.in(`${of}: place`),
    noticeText: secrets.in(`${of}: notice`),
    onlineAddress: `https://example.no/${secrets.in(`${of}: online address`)}`,
  });
  const draft = await meetingOf(deps, world, { date: '2030-04-02', ...texts('draft meeting') });
  await addAgendaItem(deps, secretariat, { meeting: draft, type: 'discussion', title: secrets.in('entry of a draft meeting: title') });
  const { id } = await addAgendaItem(deps, secretariat, {
    meeting: draft,
    type: 'discussion',
    title: 'Sak',
    case: cases.open,
    section: secrets.in('entry of a draft meeting: section'),
  });
  await paperOf(deps, secrets, { agendaItem: id }, 'paper of an entry of a draft meeting', null);
  const dropped = await meetingOf(deps, world, { date: '2030-05-07', ...texts('cancelled draft') });
  await addAgendaItem(deps, secretariat, { meeting: dropped, type: 'discussion', title: secrets.in('entry of a cancelled draft: title') });
  await cancelMeeting(deps, secretariat, { meeting: dropped, why: secrets.in('cancelled draft: why') });
  const waiting = { forum: world.forum, type: 'decision', title: secrets.in('backlog: title'), text: secrets.in('backlog: text') };
  const waits = await addAgendaItem(deps, secretariat, { ...waiting, case: cases.open, responsible: secrets.in('backlog: responsible') });
  await paperOf(deps, secrets, { agendaItem: waits.id }, 'paper of the backlog', null);
}

export async function meetingOf(deps: Deps, { forum, person }: World, values: Readonly<Record<string, unknown>>): Promise<number> {
  const clock = { startClock: '12:00', endClock: '14:00' };
  const { id } = await planMeeting(deps, secretariat, { forum, chair: person, ...clock, ...values });
  return id;
}

type Entries = Readonly<{ open: number; hidden: number }>;

export async function entriesOf(deps: Deps, secrets: Secrets, meeting: number, cases: PlantedCases, of: string): Promise<Entries> {
  const add = (values: object) => addAgendaItem(deps, secretariat, { meeting, type: 'decision', ...values });
  const { id: open } = await add({ title: 'Et åpent punkt', case: cases.open, section: 'Saker' });
  await paperOf(deps, secrets, { agendaItem: open }, `withheld paper of an open entry of ${of}`, paragraph);
  const name = `withheld entry of ${of}`;
  const { id: hidden } = await add({
    title: secrets.in(`${name}: title`),
    text: secrets.in(`${name}: text`),
    responsible: secrets.in(`${name}: responsible`),
    section: secrets.in(`${name}: section`),
    withheldBy: paragraph,
    withheldWhy: secrets.in(`${name}: why`),
  });
  await paperOf(deps, secrets, { agendaItem: hidden }, `open paper of a withheld entry of ${of}`, null);
  // Called what its case is called, and said to be open: the case is not.
  await add({ case: cases.withheld });
  await add({
    case: cases.withheld,
    title: secrets.in(`own title of a withheld case in ${of}`),
    text: secrets.in(`own text of a withheld case in ${of}`),
  });
  await declareDisqualification(deps, secretariat, {
    entry: hidden,
    name: secrets.in(`who stood down from a withheld entry of ${of}`),
    reason: secrets.in(`why somebody stood down from a withheld entry of ${of}`),
  });
  const who = secrets.in(`name of who stood down from an open entry of ${of}`);
  await declareDisqualification(deps, secretariat, { entry: open, name: who, reason: 'Har forberedt saken' });
  return { open, hidden };
}

export async function written(deps: Deps, secrets: Secrets, meeting: number, entry: number, of: string): Promise<void> {
  for (const field of ['notes', 'decision'] as const) {
    await saveLiveText(deps, secretariat, { meeting, entry, field, base: '', text: secrets.in(`${field} of an ${of}`) });
  }
}

export async function guestOf(deps: Deps, secrets: Secrets, meeting: number, of: string): Promise<void> {
  const { version } = await showMeeting(deps, secretariat, meeting);
  const guest = {
    name: secrets.in(`guest of ${of}`),
    presence: 'deputy',
    deputyName: secrets.in(`who came for a guest of ${of}`),
    note: secrets.in(`note about a guest of ${of}`),
  };
  await recordAttendance(deps, secretariat, { meeting, version, attendance: [guest] });
}

export async function decisionOf(deps: Deps, secrets: Secrets, { forum }: World, agendaItem: number, of: string): Promise<void> {
  await recordDecision(deps, secretariat, { forum, agendaItem, outcome: 'resolved', text: secrets.in(`${of}: text`) });
}

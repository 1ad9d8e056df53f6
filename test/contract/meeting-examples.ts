import type { Example } from './examples.ts';
import type { SteeringRows } from './steering-rows.ts';

/** A request of each operation of meetings: one is called, one is led to its approved minutes. */
export function meetingExamples({
  partnership,
  forum,
  meeting,
  underWay,
  draft,
  person,
  seat,
}: SteeringRows): Readonly<Record<string, Example>> {
  return {
    listMeetings: {
      status: 200,
      query: `partnership=${partnership}&forum=${forum}&from=2026-01-01&to=2031-01-01&state=called&order=oldest&limit=2`,
    },
    getMeeting: { status: 200, path: { meeting } },
    planMeeting: {
      status: 201,
      body: { forum, date: '2030-04-02', startClock: '09:00', endClock: '11:00', place: 'Rådhuset', chair: person },
    },
    addAgendaItem: {
      status: 201,
      path: { meeting: draft },
      body: { title: 'Felles rutine', type: 'decision', minutes: 20, withheldBy: '§ 14' },
    },
    addToBacklog: { status: 201, path: { forum }, body: { title: 'Venter', type: 'information' } },
    listBacklog: { status: 200, path: { forum } },
    recordAttendance: {
      status: 200,
      path: { meeting: draft },
      body: {
        version: 1,
        attendance: [
          { seat, contact: person, presence: 'present' },
          { name: 'Gjest', presence: 'present' },
        ],
      },
    },
    takeMeetingStep: { status: 201, path: { meeting: underWay }, body: { step: 'closed' } },
    sendMinutes: { status: 201, path: { meeting: underWay } },
    approveMinutes: { status: 201, path: { meeting: underWay }, body: { on: '2026-04-01' } },
  };
}

import type { z } from 'zod';
import type { AgendaEntry, MeetingSummary, ShownMeeting } from '../model/shown-meeting.ts';
import type { entrySchema } from './schemas/entry.ts';
import type { meetingSchema } from './schemas/meeting.ts';

// What leaves is what the schemas name: the rest is dropped when it is written.

export const addressOf = (id: number): string => `/api/v1/meetings/${id}`;

export function answerSummary(meeting: MeetingSummary) {
  return { ...meeting, url: addressOf(meeting.id) };
}

export function answerEntry(entry: AgendaEntry): z.input<typeof entrySchema> {
  return {
    ...entry,
    case: entry.case === null ? null : { ...entry.case, url: `/api/v1/cases/${entry.case.id}` },
    papers: [...entry.papers],
    items: [...entry.items],
    decisions: entry.decisions.map((decision) => ({
      ...decision,
      dissents: [...decision.dissents],
      url: `/api/v1/decisions/${decision.id}`,
    })),
    disqualifications: [...entry.disqualifications],
  };
}

export function answerMeeting(meeting: ShownMeeting): z.input<typeof meetingSchema> {
  return {
    ...meeting,
    url: addressOf(meeting.id),
    agenda: meeting.agenda.map(answerEntry),
    attendance: [...meeting.attendance],
    minutes: meeting.minutes.map((sent) => ({ ...sent, corrections: [...sent.corrections] })),
  };
}

import { agendaTimes, minutesDocumentOf, type ShownMeeting } from '#features/meetings/index.ts';
import { buildAgenda } from '../../../src/features/publishing/meeting-documents/model/build-agenda.ts';
import { buildMinutes } from '../../../src/features/publishing/meeting-documents/model/build-minutes.ts';
import type { DocumentKind, MeetingDocument } from '../../../src/features/publishing/meeting-documents/model/meeting-document.ts';

export type InOptions = Readonly<{ internal?: boolean; url?: string | null }>;

/** The document of a meeting as it was shown, without a database; outcomes in angle brackets. */
export function documentIn(meeting: ShownMeeting, kind: DocumentKind, { internal = false, url = null }: InOptions = {}): MeetingDocument {
  if (kind === 'minutes') {
    const sent = meeting.minutes[0] ?? null;
    return buildMinutes({ minutes: minutesDocumentOf(meeting), sent, internal, outcomeWord: (outcome) => `<${outcome}>` });
  }
  const begins = agendaTimes(meeting, meeting.agenda).entries.map(({ startsAt }) => startsAt);
  return buildAgenda({ meeting, kind, internal, begins, url });
}

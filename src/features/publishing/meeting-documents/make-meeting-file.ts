import { agendaTimes, minutesDocumentOf, showMinutes, type ShownMeeting } from '#features/meetings/index.ts';
import { publicViewer, type Viewer } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import type { PublishedFile } from '../publish-plan.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { hashOf } from '../store/publications.ts';
import { loadMeeting } from './load-meeting.ts';
import { buildAgenda } from './model/build-agenda.ts';
import { buildMinutes } from './model/build-minutes.ts';
import type { DocumentKind, MeetingDocument } from './model/meeting-document.ts';
import { meetingFileName } from './model/meeting-file-name.ts';
import { meetingMediaTypes, type MeetingFormat } from './model/meeting-format.ts';

export type MeetingFileInput = Readonly<{ meeting: number; kind: DocumentKind; format: MeetingFormat; internal: boolean }>;

/**
 * A notice, an agenda or minutes as a file: what everybody may read, or (`internal`) with what is withheld. Throws
 * meeting_not_found, meeting_file_internal_only, minutes_not_sent, forbidden, publishing_failed, publishing_busy,
 * pdf_unavailable.
 */
export async function makeMeetingFile(deps: PublishingDeps, viewer: Viewer, input: MeetingFileInput): Promise<PublishedFile> {
  const { kind, format, internal } = input;
  const meeting = await loadMeeting(deps, viewer, input.meeting, internal);
  const document = await documentOf(deps, internal ? viewer : publicViewer, meeting, kind, internal);
  const bytes = await writeDocument(deps, document, format);
  const draft = kind === 'minutes' && meeting.minutes.every(({ approvedOn }) => approvedOn === null);
  const fileName = meetingFileName(meeting, { kind, internal, draft, extension: format === 'docx' ? 'docx' : 'pdf' });
  return { bytes, fileName, mediaType: meetingMediaTypes[format], sha256: hashOf(bytes) };
}

/** What the document says; `viewer` is who `meeting` was shown to. Throws minutes_not_sent where the reader may not see what has not been sent. */
export async function documentOf(
  deps: PublishingDeps,
  viewer: Viewer,
  meeting: ShownMeeting,
  kind: DocumentKind,
  internal: boolean,
): Promise<MeetingDocument> {
  if (kind === 'minutes') return minutesOf(deps, viewer, meeting, internal);
  const begins = agendaTimes(meeting, meeting.agenda).entries.map(({ startsAt }) => startsAt);
  return buildAgenda({ meeting, kind, internal, begins, url: deps.address ? `${deps.address}/moter/${meeting.id}` : null });
}

/** The minutes as they were frozen; until they are sent, what they would say now, for those who may read that. */
async function minutesOf(deps: PublishingDeps, viewer: Viewer, meeting: ShownMeeting, internal: boolean): Promise<MeetingDocument> {
  const frozen = meeting.minutes.length > 0 ? await showMinutes(deps, viewer, meeting.id) : null;
  if (!frozen && !internal) throw new AppError('minutes_not_sent');
  return buildMinutes({
    minutes: frozen?.document ?? minutesDocumentOf(meeting),
    sent: meeting.minutes.find(({ id }) => id === frozen?.id) ?? null,
    internal,
    outcomeWord: (outcome) => outcomeTexts[outcome][meeting.language],
  });
}

/** The same document is written once, as long as there is room for it. */
export function writeDocument(deps: PublishingDeps, document: MeetingDocument, format: MeetingFormat): Promise<Uint8Array> {
  const key = `meeting ${format} ${hashOf(JSON.stringify(document))}`;
  return deps.draftFiles.get(key, () => deps.writer.run({ kind: 'meeting', format, document }));
}

import type { ShownMeeting } from '#features/meetings/index.ts';
import type { Viewer } from '#features/people/index.ts';
import { outcomeWords } from '#features/plans/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { PublishedFile } from '../publish-plan.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { hashOf } from '../store/publications.ts';
import { loadMeeting } from './load-meeting.ts';
import { buildMeetingDocument } from './model/build-meeting-document.ts';
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
  const document = documentOf(deps, meeting, kind, internal);
  const bytes = await writeDocument(deps, document, format);
  const draft = kind === 'minutes' && !approvedMinutes(meeting);
  const fileName = meetingFileName(meeting, { kind, internal, draft, extension: format === 'docx' ? 'docx' : 'pdf' });
  return { bytes, fileName, mediaType: meetingMediaTypes[format], sha256: hashOf(bytes) };
}

/** Throws minutes_not_sent where the reader may not see what has not been sent. */
export function documentOf(
  { address }: Pick<PublishingDeps, 'address'>,
  meeting: ShownMeeting,
  kind: DocumentKind,
  internal: boolean,
): MeetingDocument {
  const minutes = kind === 'minutes' ? (approvedMinutes(meeting) ?? meeting.minutes[0] ?? null) : null;
  if (kind === 'minutes' && minutes === null && !internal) throw new AppError('minutes_not_sent');
  return buildMeetingDocument({
    meeting,
    kind,
    internal,
    minutes,
    url: address ? `${address}/moter/${meeting.id}` : null,
    outcomeWord: (outcome) => outcomeWords[outcome][meeting.language],
  });
}

/** The same document is written once, as long as there is room for it. */
export function writeDocument(deps: PublishingDeps, document: MeetingDocument, format: MeetingFormat): Promise<Uint8Array> {
  const key = `meeting ${format} ${hashOf(JSON.stringify(document))}`;
  return deps.draftFiles.get(key, () => deps.writer.run({ kind: 'meeting', format, document }));
}

export function approvedMinutes({ minutes }: Pick<ShownMeeting, 'minutes'>): ShownMeeting['minutes'][number] | null {
  return minutes.find(({ approvedOn }) => approvedOn !== null) ?? null;
}

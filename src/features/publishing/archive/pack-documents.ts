import { createHash } from 'node:crypto';
import type { AgendaEntry, ShownMeeting } from '#features/meetings/index.ts';
import { publicViewer, type Viewer } from '#features/people/index.ts';
import { slugOf } from '#shared/slug.ts';
import { documentOf, writeDocument } from '../meeting-documents/make-meeting-file.ts';
import { buildCaseText } from '../meeting-documents/model/build-case-text.ts';
import type { DocumentKind, MeetingDocument } from '../meeting-documents/model/meeting-document.ts';
import { meetingMediaTypes } from '../meeting-documents/model/meeting-format.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import type { PackedDocument } from './model/archive-input.ts';
import type { PackageFile } from './zip-stream.ts';

/** How a meeting is packed: as `meeting` shows it to `viewer`; `open` is the same as everybody sees it, null where nothing is left out. */
export type Packing = Readonly<{
  deps: PublishingDeps;
  viewer: Viewer;
  internal: boolean;
  meeting: ShownMeeting;
  open: ShownMeeting | null;
  isPublicVariant: boolean;
}>;

export type Packed = Readonly<{ document: PackedDocument; files: readonly PackageFile[] }>;

const names = { notice: '01-innkalling', agenda: '02-saksliste', minutes: '03-protokoll' } as const;

/** A notice, an agenda or minutes as PDF/A, and where something is left out for everybody, that file too. */
export async function packDocument(packing: Packing, kind: DocumentKind): Promise<Packed> {
  const { deps, viewer, internal, meeting, open } = packing;
  const whole = await documentOf(deps, viewer, meeting, kind, internal);
  const shortened =
    open && (kind !== 'minutes' || open.minutes.length > 0) ? await documentOf(deps, publicViewer, open, kind, false) : null;
  return pack(packing, `dokumenter/${names[kind]}`, whole, shortened);
}

/** What was put before the meeting in one entry; null where there is nothing but its title. */
export async function packCaseText(packing: Packing, entry: AgendaEntry): Promise<Packed | null> {
  const { meeting, internal } = packing;
  const hasText = entry.text !== '' || (entry.case !== null && `${entry.case.background}${entry.case.proposal}` !== '');
  if (entry.hidden || !hasText) return null;
  const name = `dokumenter/${pathNumber(10 + entry.number)}-${slugOf(entry.case?.label ?? 'punkt', 30)}-saksframlegg`;
  return pack({ ...packing, isPublicVariant: false }, name, buildCaseText(meeting, entry, internal), null);
}

async function pack(
  { deps, isPublicVariant }: Packing,
  path: string,
  whole: MeetingDocument,
  shortened: MeetingDocument | null,
): Promise<Packed> {
  const versions = [
    { variant: isPublicVariant ? 'public' : 'whole', path: `${path}.pdf`, document: whole } as const,
    ...(shortened ? [{ variant: 'public', path: `${path}-offentlig.pdf`, document: shortened } as const] : []),
  ];
  const files: PackageFile[] = [];
  const packed: PackedDocument['files'][number][] = [];
  for (const version of versions) {
    const bytes = await writeDocument(deps, version.document, 'pdfa');
    files.push({ path: version.path, bytes });
    const fileName = version.path.slice(version.path.lastIndexOf('/') + 1);
    packed.push({
      variant: version.variant,
      file: { path: version.path, fileName, mediaType: meetingMediaTypes.pdfa, size: bytes.length, sha256: sha256Of(bytes) },
    });
  }
  return { document: { title: whole.title, files: packed }, files };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Two digits at least, so that files stand in their order. */
export function pathNumber(number: number): string {
  return String(number).padStart(2, '0');
}

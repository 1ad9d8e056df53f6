import { readPaper } from '#features/cases/index.ts';
import type { AgendaEntry, ShownMeeting } from '#features/meetings/index.ts';
import { publicViewer, type Viewer } from '#features/people/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { slugOf } from '#shared/slug.ts';
import { loadMeeting } from '../meeting-documents/load-meeting.ts';
import { meetingDay } from '../meeting-documents/model/meeting-clock.ts';
import type { PublishingDeps } from '../publishing-deps.ts';
import { loadArchivedCases, loadPaperFacts, type PaperFacts } from './load-archive.ts';
import type { ArchivedEntry, ArchiveInput, PackedPaper } from './model/archive-input.ts';
import { buildArkivmelding } from './model/build-arkivmelding.ts';
import { readmeText } from './model/readme.ts';
import { withheldParts } from './model/withheld-parts.ts';
import { packCaseText, packDocument, pathNumber, sha256Of, type Packed, type Packing } from './pack-documents.ts';
import { writeArkivmelding } from './write-arkivmelding.ts';
import { zipOf, type PackageFile } from './zip-stream.ts';

export type ArchiveOf = Readonly<{ meeting: number; internal: boolean; now?: Date }>;

/** `name` is the package's folder and file name without its ending; `zip` gives its bytes as they are made. */
export type Archive = Readonly<{ name: string; zip: AsyncGenerator<Uint8Array> }>;

const mostBytes = 200 * 2 ** 20;

/**
 * A meeting as a package for archives: what everybody may read, or (`internal`) with what is withheld. Throws
 * meeting_not_found, meeting_file_internal_only, forbidden, archive_too_large, publishing_failed, publishing_busy,
 * pdf_unavailable.
 */
export async function makeArchive(
  deps: PublishingDeps,
  viewer: Viewer,
  { meeting: id, internal, now = new Date() }: ArchiveOf,
): Promise<Archive> {
  const meeting = await loadMeeting(deps, viewer, id, internal);
  const seer = internal ? viewer : publicViewer;
  const isScreened = withheldParts(meeting).length > 0;
  const open = internal && isScreened && meeting.state !== 'draft' ? await loadMeeting(deps, viewer, id, false) : null;
  const packing: Packing = { deps, viewer: seer, internal, meeting, open, isPublicVariant: !internal && isScreened };
  const papers = await papersOf(deps, meeting);
  const notice = await packDocument(packing, 'notice');
  const agenda = await packDocument(packing, 'agenda');
  const minutes = meeting.minutes.length > 0 ? await packDocument(packing, 'minutes') : null;
  const entries = await packEntries(packing, papers);
  const message = buildArkivmelding({
    meeting,
    notice: notice.document,
    agenda: agenda.document,
    minutes: minutes?.document ?? null,
    entries: entries.map(({ packed, ...entry }) => ({ ...entry, document: packed?.document ?? null })),
    address: deps.address ?? null,
    now: now.toISOString(),
  } satisfies ArchiveInput);
  const name = `${slugOf(meeting.forum.name)}-${meetingDay(meeting)}${internal ? '-intern' : ''}`;
  const documents = [notice, agenda, minutes, ...entries.map(({ packed }) => packed)].flatMap((packed) => packed?.files ?? []);
  const readme = readmeText(meeting.language, {
    title: message.mappe[0]?.tittel ?? '',
    internal,
    documents: message.antallFiler,
    now: message.tidspunkt,
  });
  const texts: PackageFile[] = [
    textFile('README.txt', readme),
    textFile('arkivmelding.xml', writeArkivmelding(message)),
    textFile('metadata.json', `${JSON.stringify(message, null, 2)}\n`),
  ];
  const listed = entries.flatMap((entry) =>
    entry.papers.map(({ id: paper, file }) => ({ id: paper, path: file.path, sha256: file.sha256 })),
  );
  const sums = [...[...texts, ...documents].map(({ path, bytes }) => ({ path, sha256: sha256Of(bytes) })), ...listed];
  const checksums = textFile('sjekksummer.sha256', sums.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));

  async function* files(): AsyncGenerator<PackageFile> {
    for (const file of [...texts, checksums, ...documents]) yield { ...file, path: `${name}/${file.path}` };
    for (const { id: paper, path } of listed) yield { path: `${name}/${path}`, bytes: (await readPaper(deps, seer, paper)).bytes };
  }
  return { name, zip: zipOf(files()) };
}

type Papers = ReadonlyMap<number, PaperFacts>;

/** Throws archive_too_large. */
async function papersOf({ db }: PublishingDeps, { agenda }: ShownMeeting): Promise<Papers> {
  const ids = agenda.flatMap(({ papers }) => papers.flatMap(({ id, hidden }) => (hidden ? [] : [id])));
  const facts = await loadPaperFacts(db, [...new Set(ids)]);
  const bytes = [...facts.values()].reduce((sum, { size }) => sum + size, 0);
  if (bytes > mostBytes) throw new AppError('archive_too_large', { limit: mostBytes / 2 ** 20 });
  return facts;
}

type PackedEntry = Omit<ArchivedEntry, 'document' | 'papers'> &
  Readonly<{ packed: Packed | null; papers: readonly (PackedPaper & { id: number })[] }>;

async function packEntries(packing: Packing, facts: Papers): Promise<readonly PackedEntry[]> {
  const { agenda } = packing.meeting;
  const cases = await loadArchivedCases(
    packing.deps.db,
    agenda.flatMap((entry) => (entry.case ? [entry.case.id] : [])),
  );
  const packed: PackedEntry[] = [];
  for (const entry of agenda) {
    const of = entry.case ? (cases.get(entry.case.id) ?? null) : null;
    packed.push({ entry, case: of, packed: await packCaseText(packing, entry), papers: papersIn(entry, facts) });
  }
  return packed;
}

function papersIn(entry: AgendaEntry, facts: Papers): PackedEntry['papers'] {
  const shown = entry.papers.filter(({ hidden }) => !hidden);
  return shown.flatMap(({ id, title, withheldBy }, at) => {
    const known = facts.get(id);
    if (!known) return [];
    const { fileName, mediaType, size, sha256 } = known;
    const path = `sakspapirer/${pathNumber(entry.number)}-${pathNumber(at + 1)}-${safeName(fileName)}`;
    return [{ id, title: title ?? fileName, withheldBy, file: { path, fileName, mediaType, size, sha256 } }];
  });
}

/** A name that every file system takes: a slug, and an ending where it looks like one. */
function safeName(fileName: string): string {
  const [, stem = fileName, ending = ''] = /^(.*)\.([A-Za-z0-9]{1,8})$/s.exec(fileName) ?? [];
  return `${slugOf(stem, 60, 'fil')}${ending && `.${ending.toLowerCase()}`}`;
}

function textFile(path: string, text: string): PackageFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

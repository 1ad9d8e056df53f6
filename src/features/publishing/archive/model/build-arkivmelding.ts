import type { ShownMeeting } from '#features/meetings/index.ts';
import { longDate } from '#shared/dates/format-date.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import type { Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import { correspondents, external, keyOf, organisationsOf, system, titlesOf } from './archived-names.ts';
import { codes, screening } from './codes.ts';
import { attachment, mainDocument } from './documents.ts';
import type { ArchivedCase, ArchivedEntry, ArchiveInput, PackedDocument } from './archive-input.ts';
import type { Arkivmelding, Journalpost, Kode, Part, Saksmappe } from './noark.ts';
import { withheldParts } from './withheld-parts.ts';

const folderTitle: Text = { nb: 'Møte i {forum} {date}', nn: 'Møte i {forum} {date}', en: 'Meeting of {forum}, {date}' };

/** The metadata of a package, as far as its reader may see the meeting. Nothing is in it that nobody has said. */
export function buildArkivmelding(input: ArchiveInput): Arkivmelding {
  const { meeting, entries, now } = input;
  const folders = [meetingFolder(input), ...entries.flatMap((entry) => (entry.case ? [caseFolder(input, entry, entry.case)] : []))];
  const files = folders.flatMap((folder) =>
    folder.registrering.flatMap(({ dokumentbeskrivelse }) => dokumentbeskrivelse.flatMap(({ dokumentobjekt }) => dokumentobjekt)),
  );
  return { system, meldingId: `${keyOf(input, `/moter/${meeting.id}`)}#${now}`, tidspunkt: now, antallFiler: files.length, mappe: folders };
}

function meetingFolder(input: ArchiveInput): Saksmappe {
  const { meeting, minutes, entries } = input;
  const { language, forum } = meeting;
  const name = formatMessage(folderTitle[language], { forum: forum.name, date: longDate(meeting.startsAt, language) }, language);
  const title = meeting.title === null ? name : `${name}: ${meeting.title}`;
  const called = stepAt(meeting, 'called');
  const sent = meeting.minutes.find(({ approvedOn }) => approvedOn !== null) ?? meeting.minutes[0];
  return {
    mappeID: null,
    tittel: title,
    offentligTittel: title,
    virksomhetsspesifikkeMetadata: null,
    part: organisationsOf(meeting).map((name): Part => ({ partNavn: name, partRolle: codes.participant })),
    skjerming: null,
    referanseEksternNoekkel: external(input, `/moter/${meeting.id}`),
    registrering: [
      ownRecord(input, input.notice, codes.notice, 'innkalling', called),
      ownRecord(input, input.agenda, codes.agenda, 'saksliste', called),
      ...(minutes ? [ownRecord(input, minutes, codes.minutes, 'protokoll', sent?.sentAt ?? null)] : []),
      ...entries.filter((entry) => !entry.case && (entry.document || entry.papers.length > 0)).map((entry) => entryRecord(input, entry)),
    ],
    saksaar: null,
    sakssekvensnummer: null,
    saksdato: called === null ? null : day(called),
    administrativEnhet: meeting.forum.name,
    saksstatus: null,
  };
}

/** The notice, the agenda or the minutes; `at` is when it was sent, null where it was not. */
function ownRecord(input: ArchiveInput, document: PackedDocument, type: Kode, name: string, at: string | null): Journalpost {
  const { meeting } = input;
  const isMinutes = type === codes.minutes;
  const whole = isMinutes ? meeting.withheldBy : null;
  const skjerming = screening(
    whole ?? (hasPublicVariant(document) ? (withheldParts(meeting)[0] ?? null) : null),
    'record',
    whole === null ? 'parts' : 'whole',
  );
  const isFinished = !isMinutes || meeting.minutes.some(({ approvedOn }) => approvedOn !== null);
  return {
    skjerming,
    dokumentbeskrivelse: [mainDocument(document, { type, isFinished, skjerming })],
    tittel: document.title,
    offentligTittel: document.title,
    korrespondansepart: correspondents(meeting),
    referanseEksternNoekkel: external(input, `/moter/${meeting.id}/filer/${name}`),
    journalposttype: codes.internalDocument,
    journalstatus: codes.finished,
    dokumentetsDato: at === null ? null : day(at),
    sendtDato: at === null ? null : new Date(at).toISOString(),
    antallVedlegg: 0,
  };
}

/** A case as it was put before the meeting, with its papers. */
function entryRecord(input: ArchiveInput, { entry, case: of, document, papers }: ArchivedEntry): Journalpost {
  const skjerming = screening(entry.withheldBy, 'record', 'whole');
  const documents = document ? [mainDocument(document, { type: codes.caseText, isFinished: true, skjerming })] : [];
  const { title, open } = titlesOf(input, entry, of);
  return {
    skjerming,
    dokumentbeskrivelse: [...documents, ...papers.map((paper, at) => attachment(paper, documents.length + at + 1))],
    tittel: title,
    offentligTittel: open,
    korrespondansepart: [],
    referanseEksternNoekkel: external(input, `/moter/${input.meeting.id}#punkt-${entry.id}`),
    journalposttype: codes.caseDocument,
    journalstatus: codes.finished,
    dokumentetsDato: null,
    sendtDato: null,
    antallVedlegg: papers.length,
  };
}

function caseFolder(input: ArchiveInput, archived: ArchivedEntry, of: ArchivedCase): Saksmappe {
  const { title, open } = titlesOf(input, archived.entry, of);
  return {
    mappeID: of.label,
    tittel: title,
    offentligTittel: open,
    virksomhetsspesifikkeMetadata: of.archiveReferences.length > 0 ? { arkivreferanse: of.archiveReferences } : null,
    part: [],
    skjerming: screening(of.withheldBy, 'folder', null),
    referanseEksternNoekkel: external(input, `/saker/${of.id}`),
    registrering: archived.document || archived.papers.length > 0 ? [entryRecord(input, archived)] : [],
    saksaar: of.year,
    sakssekvensnummer: of.number,
    saksdato: of.raisedOn,
    administrativEnhet: of.forum,
    saksstatus: of.closedOn === null ? codes.caseOpen : codes.caseClosed,
  };
}

function hasPublicVariant({ files }: PackedDocument): boolean {
  return files.some(({ variant }) => variant === 'public');
}

function stepAt({ steps }: ShownMeeting, step: string): string | null {
  return steps.findLast((one) => one.step === step)?.at ?? null;
}

function day(iso: string): string {
  return osloToday(new Date(iso));
}

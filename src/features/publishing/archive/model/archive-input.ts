import type { AgendaEntry, ShownMeeting } from '#features/meetings/index.ts';
import type { Arkivreferanse } from './noark.ts';

/** A file of the package: its path in it, its bytes' size and SHA-256 (hexadecimal). */
export type PackedFile = Readonly<{ path: string; fileName: string; mediaType: string; size: number; sha256: string }>;

/** A document of ours. `public` is a file in which what is withheld is left out, where there is something of that kind. */
export type PackedDocument = Readonly<{
  title: string;
  files: readonly Readonly<{ variant: 'whole' | 'public'; file: PackedFile }>[];
}>;

export type PackedPaper = Readonly<{ title: string; withheldBy: string | null; file: PackedFile }>;

/** What the archive asks of a case beside what the agenda says. `year` and `number` are its number in its forum. */
export type ArchivedCase = Readonly<{
  id: number;
  label: string;
  year: number;
  number: number;
  forum: string;
  raisedOn: string;
  closedOn: string | null;
  withheldBy: string | null;
  publicTitle: string | null;
  archiveReferences: readonly Arkivreferanse[];
}>;

/** An entry with its files. Of a hidden one there are none. */
export type ArchivedEntry = Readonly<{
  entry: AgendaEntry;
  case: ArchivedCase | null;
  document: PackedDocument | null;
  papers: readonly PackedPaper[];
}>;

export type ArchiveInput = Readonly<{
  meeting: ShownMeeting;
  notice: PackedDocument;
  agenda: PackedDocument;
  /** null where the reader may not see them yet */
  minutes: PackedDocument | null;
  entries: readonly ArchivedEntry[];
  /** where the installation is reached, without a slash at the end; null where the operator has not said */
  address: string | null;
  /** ISO in UTC */
  now: string;
}>;

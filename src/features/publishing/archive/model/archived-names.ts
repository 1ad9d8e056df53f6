import type { AgendaEntry, ShownMeeting } from '#features/meetings/index.ts';
import { sayIn, withheldWord } from '../../meeting-documents/model/write-words.ts';
import type { ArchivedCase, ArchiveInput } from './archive-input.ts';
import { codes } from './codes.ts';
import type { EksternNoekkel, Korrespondansepart } from './noark.ts';

/** What Målbilde is called in the archives of others. */
export const system = 'Målbilde';

/** The title as the package's reader may see it, and the one that everybody may: the public title, or that it is withheld. */
export function titlesOf(
  { meeting }: ArchiveInput,
  entry: AgendaEntry,
  of: ArchivedCase | null,
): Readonly<{ title: string; open: string }> {
  const withheldBy = entry.withheldBy ?? of?.withheldBy ?? null;
  const secret = of?.publicTitle ?? withheldWord(withheldBy, sayIn(meeting.language)) ?? '–';
  const title = entry.title ?? entry.case?.title ?? secret;
  return { title, open: withheldBy === null ? title : secret };
}

/** From the forum to those who sit there: organisations, never persons. */
export function correspondents(meeting: ShownMeeting): readonly Korrespondansepart[] {
  const receivers = organisationsOf(meeting).map((name) => ({ korrespondanseparttype: codes.receiver, korrespondansepartNavn: name }));
  return [{ korrespondanseparttype: codes.sender, korrespondansepartNavn: meeting.forum.name }, ...receivers];
}

/** The organisations, or the sides, that have a seat in the list of who was there; each once. */
export function organisationsOf({ attendance }: ShownMeeting): readonly string[] {
  const names = attendance.flatMap(({ seat }) => seat?.organisation?.name ?? seat?.party?.name ?? []);
  return [...new Set(names)];
}

/** Where it stands in here, as the receiver's key to it. */
export function external(input: ArchiveInput, path: string): EksternNoekkel {
  return { fagsystem: system, noekkel: keyOf(input, path) };
}

/** The whole address; only the path where the operator has not said where the installation is reached. */
export function keyOf({ address }: ArchiveInput, path: string): string {
  return `${address ?? ''}${path}`;
}

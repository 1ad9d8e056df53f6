/** An assignment that an item is linked to: what its giver is called, and where it stands. */
export type Assigned = Readonly<{ from: readonly string[]; address: string }>;

/** A text cut where it names an assignment. */
export type AssignedText = Readonly<{ before: string; words: string; after: string; address: string }>;

const opening = /oppdrag\s+fr[aå]\s+/iu;

/** Whether a text says that something was assigned: "Oppdrag fra SSU", nynorsk "Oppdrag frå". */
export function namesAssignment(text: string): boolean {
  return opening.test(text);
}

/** The part of a text that names the giver of one of these assignments ("Oppdrag fra SSU"), to be a link; null where none is named. */
export function findAssigned(text: string, assignments: readonly Assigned[]): AssignedText | null {
  const found = opening.exec(text);
  if (!found) return null;
  const start = found.index + found[0].length;
  const rest = text.slice(start).toLowerCase();
  for (const { from, address } of assignments) {
    const name = from.find(
      (known) => known !== '' && rest.startsWith(known.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(known.length)),
    );
    if (name === undefined) continue;
    const end = start + name.length;
    return { before: text.slice(0, found.index), words: text.slice(found.index, end), after: text.slice(end), address };
  }
  return null;
}

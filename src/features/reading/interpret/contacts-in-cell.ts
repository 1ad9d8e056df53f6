import type { Contact } from '#features/plans/index.ts';
import { splitContacts } from '../model/contacts.ts';
import { isPersonName } from '../model/person-name.ts';
import type { TableCell } from '../model/page-model.ts';
import { linesOf, paragraphLines } from './grid.ts';

/**
 * The contacts of a cell. Where its lines together are people's names they are read together, as a name may be broken
 * over two; otherwise each paragraph is a contact, and one that begins with a small letter goes on with the one above.
 */
export function contactsIn(cell: TableCell | null): readonly Contact[] {
  const together = splitContacts(linesOf(cell));
  if (!cell || cell.paragraphs.length < 2 || together.every((contact) => isPersonName(contact.name))) return together;
  const parts: string[] = [];
  for (const text of cell.paragraphs.map(paragraphLines)) {
    const last = parts.at(-1);
    if (last !== undefined && /^\p{Ll}/u.test(text)) parts[parts.length - 1] = `${last}\n${text}`;
    else parts.push(text);
  }
  return parts.flatMap(splitContacts);
}

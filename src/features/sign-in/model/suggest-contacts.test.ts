import { expect, it } from 'vitest';
import { suggestContacts } from './suggest-contacts.ts';

const contact = (id: number, name: string, email: string | null = null) => ({ id, name, role: null, email });
const whys = (name: string, contacts: readonly ReturnType<typeof contact>[], email: string | null = null) =>
  suggestContacts({ name, email }, contacts).map(({ contactId, why }) => `${contactId} ${why}`);

it('shows who has the same name before who looks alike, in whatever order it is written', () => {
  expect(whys('Rohde, Karin', [contact(1, 'Karen Rohde'), contact(2, 'Karin Rohde'), contact(3, 'Kari Olsen')])).toEqual([
    '2 name',
    '1 alike',
  ]);
});

it('sees through initials and foreign letters, and shows the same e-mail address first', () => {
  expect(whys('Bjørn Årseth', [contact(1, 'B. Arseth'), contact(2, 'Bjorn Årseth')])).toEqual(['2 name', '1 alike']);
  expect(whys('Noe Annet', [contact(1, 'Karin Rohde', 'Karin@example.no')], 'karin@EXAMPLE.no')).toEqual(['1 email']);
});

it.each([['Karin Olsen'], ['Peder Rohde'], ['Rohde'], ['']])('sees no likeness with another person: %s', (name) => {
  expect(whys(name, [contact(1, 'Karin Rohde')])).toEqual([]);
});

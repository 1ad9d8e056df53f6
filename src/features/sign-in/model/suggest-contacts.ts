/** Why a contact may be the person of an account: nobody is joined by it, it is shown to who decides. */
export type Likeness = 'email' | 'name' | 'alike';

export type Suggestion = Readonly<{ contactId: number; name: string; role: string | null; why: Likeness }>;

type Known = Readonly<{ name: string | null; email: string | null }>;
type Candidate = Readonly<{ id: number; name: string; role: string | null; email: string | null }>;

const suggestionsAtMost = 6;
const order: readonly Likeness[] = ['email', 'name', 'alike'];

/** The contacts that an account's name or e-mail address looks like, the likest first. */
export function suggestContacts(account: Known, contacts: readonly Candidate[]): readonly Suggestion[] {
  return contacts
    .flatMap(({ id, name, role, email }) => {
      const why = likeness(account, { name, email });
      return why === null ? [] : [{ contactId: id, name, role, why }];
    })
    .toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || a.name.localeCompare(b.name, 'nb'))
    .slice(0, suggestionsAtMost);
}

function likeness(account: Known, contact: Known): Likeness | null {
  if (account.email !== null && contact.email !== null && account.email.toLowerCase() === contact.email.toLowerCase()) return 'email';
  if (account.name === null || contact.name === null) return null;
  const [one, other] = [wordsOf(account.name), wordsOf(contact.name)];
  if (one.length > 0 && one.join(' ') === other.join(' ')) return 'name';
  return areAlike(one, other) ? 'alike' : null;
}

/** "Rohde, Karin" and "karin rohde" are the same words. */
function wordsOf(name: string): readonly string[] {
  const [last, first, ...more] = name.split(',');
  const ordered = first !== undefined && more.length === 0 ? `${first} ${last ?? ''}` : name;
  return ordered
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** The same last name (one letter apart at most), and a first name that may be it: an initial, or nearly the same. */
function areAlike(one: readonly string[], other: readonly string[]): boolean {
  const [first, last] = [one[0], one.at(-1)];
  const [otherFirst, otherLast] = [other[0], other.at(-1)];
  if (first === undefined || last === undefined || otherFirst === undefined || otherLast === undefined) return false;
  if (one.length < 2 || other.length < 2 || distance(last, otherLast) > 1) return false;
  const isInitial = (first.length === 1 || otherFirst.length === 1) && first[0] === otherFirst[0];
  return isInitial || distance(first, otherFirst) <= 2;
}

/** How many letters must be changed, added or taken away to make one word of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

import type { Contact } from '#features/plans/index.ts';
import { collapse } from './fold-text.ts';
import { isGivenName } from './given-names.ts';
import { isPersonName } from './person-name.ts';

const address = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/u;
const separators = /\s*(?:[;/&+|•]|\s+og\s+|\s+and\s+)\s*/iu;
const initial = /^\p{Lu}\p{Ll}?\.?$/u;

/** "Kari Moe (OUS) kari@ous.no" → name, role, e-mail. "Kari Moe, rådgiver" → role as well. */
function contactOf(text: string): Contact | null {
  const email = address.exec(text)?.[0];
  const rest = collapse((email ? text.replace(email, ' ') : text).replace(/[<>]|\(\s*\)/g, ' '));
  const bracketed = /^([^()]+)\(([^()]+)\)\s*$/.exec(rest);
  const comma = /^([^,]+),\s*(.+)$/.exec(rest);
  const [, name = rest, role] = bracketed ?? (comma && isPersonName(comma[1] ?? '') ? comma : null) ?? [];
  const trimmed = collapse(name).replace(/^[,.:–-]+\s*|\s*[,.:–-]+$/g, '');
  if (trimmed === '' && email === undefined) return null;
  return {
    name: trimmed || (email ?? ''),
    ...(role ? { role: collapse(role) } : {}),
    ...(email ? { email } : {}),
  };
}

/** Names in one run ("Liv-Hilde Andresen Elin Sommer Landsend"): a new person begins at a given name that follows a surname. */
function splitRun(text: string): string[] {
  const words = collapse(text).split(' ');
  if (words.length < 4 || words.length > 40 || !words.every((word) => /^\p{Lu}/u.test(word))) return [collapse(text)];
  const names: string[][] = [[]];
  words.forEach((word, index) => {
    const current = names.at(-1) ?? [];
    const isStart = isGivenName(word) && current.length >= 2 && index < words.length - 1;
    const surnameBefore = !initial.test(current.at(-1) ?? '') && !isGivenName(current.at(-1) ?? '');
    if (isStart && surnameBefore) names.push([word]);
    else current.push(word);
  });
  return names.map((name) => name.join(' '));
}

const splitCommas = (text: string): string[] => {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const startsAll = parts.length > 1 && parts.every((part) => isPersonName(part.replace(address, ' ').replace(/\([^()]*\)/g, ' ')));
  return startsAll ? parts : [text];
};

const splitRow = (text: string): string[] =>
  (address.test(text) ? text.split(/\s*[;|•]\s*|\s+og\s+|\s+and\s+/iu) : text.split(separators)).flatMap(splitCommas);

/**
 * The contacts of a cell whose lines are kept apart by "\n". Lines that are whole names are a person each; other lines run
 * on ("Helseseksjonen i" + "byrådsavdelingen"). "og", "/", ";", "&" part persons, and commas do between whole names.
 */
export function splitContacts(text: string): Contact[] {
  const lines = text.split(/\r?\n/).map(collapse).filter(Boolean);
  const wholeLines = lines.every((line) => splitRow(line).every((part) => isPersonName(contactOf(part)?.name ?? '')));
  const oneEach = wholeLines && !lines.some((line, index) => runsOver(line, lines[index + 1]));
  const rows = oneEach ? lines : [runOn(lines)];
  return rows
    .flatMap((row) => (isUnit(row) ? [row] : splitRow(row)))
    .flatMap(splitRun)
    .map(contactOf)
    .filter((contact) => contact !== null);
}

/** "Liv-Hilde Andresen Elin" before "Sommer Landsend": a line that ends in a given name whose surname stands below. */
function runsOver(line: string, next: string | undefined): boolean {
  const words = line.split(' ');
  const nextFirst = next?.split(' ')[0];
  return nextFirst !== undefined && words.length > 2 && isGivenName(words.at(-1) ?? '') && !isGivenName(nextFirst);
}

/** A department's name may hold "og" ("Avdeling for samhandling og kvalitet"): it is one contact. */
function isUnit(row: string): boolean {
  const parts = row.split(/\s+(?:og|and)\s+|\s*&\s*/iu);
  return parts.length > 1 && !row.includes('/') && !row.includes(';') && !parts.some((part) => isPersonName(part.split(',')[0] ?? ''));
}

/** Puts lines together; a line that is a whole name after another whole name stays a person of its own. */
function runOn(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const last = text.split(/;\s*/).at(-1) ?? text;
    const apart = isPersonName(line) && isGivenName(line.split(' ')[0] ?? '') && isPersonName(last);
    return apart ? `${text}; ${line}` : `${text.replace(/[,;]$/, ';')} ${line}`;
  }, '');
}

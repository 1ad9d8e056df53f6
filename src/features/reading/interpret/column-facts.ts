import { isPersonName } from '../model/person-name.ts';
import { splitContacts } from '../model/contacts.ts';
import { linesOf, textOf, type Grid } from './grid.ts';
import type { TableCell } from '../model/page-model.ts';

/** What the cells under the header show of a column's nature. */
export type ColumnFacts = Readonly<{
  filled: number;
  numbers: number;
  people: number;
  /** cells whose every line has a few words and a capital first */
  names: number;
  /** fills of their own, not of the table style */
  colored: number;
  /** cells that reach over several rows but not over columns */
  tall: number;
  letters: number;
}>;

export const noFacts: ColumnFacts = { filled: 0, numbers: 0, people: 0, names: 0, colored: 0, tall: 0, letters: 0 };

/** The facts of the same column in two tables. */
export function addFacts(one: ColumnFacts, other: ColumnFacts): ColumnFacts {
  return {
    filled: one.filled + other.filled,
    numbers: one.numbers + other.numbers,
    people: one.people + other.people,
    names: one.names + other.names,
    colored: one.colored + other.colored,
    tall: one.tall + other.tall,
    letters: one.letters + other.letters,
  };
}

const itemNumber = /^\(?\d{1,3}(?:[.-]\d{1,3}){0,3}\.?\)?$|^[a-zæøå]\)$/iu;

export function columnFacts(grid: Grid, column: number, from: number): ColumnFacts {
  const cells: TableCell[] = [];
  for (let row = from; row < grid.table.rows; row++) {
    const cell = grid.at(row, column);
    if (cell && cell.column === column && cell.row === row && cell.columnSpan === 1) cells.push(cell);
  }
  const texts = cells.map(textOf).filter(Boolean);
  return {
    filled: texts.length,
    numbers: texts.filter((text) => itemNumber.test(text)).length,
    people: cells.filter(isPeople).length,
    names: cells.filter(isNames).length,
    colored: cells.filter((cell) => cell.color !== null && !cell.styled).length,
    tall: cells.filter((cell) => cell.rowSpan > 1 && textOf(cell) !== '').length,
    letters: texts.reduce((sum, text) => sum + text.length, 0),
  };
}

/** True for a column of item numbers such as 1.1 or 3. */
export function isNumbering(facts: ColumnFacts): boolean {
  return facts.filled > 0 && facts.numbers >= facts.filled * 0.8 && facts.letters <= facts.filled * 8;
}

/** True for a column of nothing but names of people and units: a few words each, with capitals, and no numbers. */
export function isNamesColumn(facts: ColumnFacts): boolean {
  return facts.filled > 0 && facts.names === facts.filled && facts.numbers === 0;
}

/** True for a column where most of the texts are names of people. */
export function isPeopleColumn(facts: ColumnFacts): boolean {
  return facts.people > 0 && facts.people >= facts.filled * 0.5;
}

function isPeople(cell: TableCell): boolean {
  const text = linesOf(cell);
  if (text.trim() === '' || text.length > 200) return false;
  const contacts = splitContacts(text);
  return contacts.length > 0 && contacts.every((contact) => isPersonName(contact.name));
}

function isNames(cell: TableCell): boolean {
  const lines = linesOf(cell)
    .split('\n')
    .map((line) => line.trim());
  return lines.every((line) => /^\p{Lu}/u.test(line) && line.split(/\s+/).length <= 4 && !/[.?!:]$/.test(line));
}

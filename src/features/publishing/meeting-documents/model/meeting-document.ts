import type { Language } from '#shared/language.ts';

export const documentKinds = ['notice', 'agenda', 'minutes'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A line with its label: "Sted: …". */
export type Fact = Readonly<{ label: string; text: string }>;

/** `share` is the column's part of the width, beside the others'. */
export type TableColumn = Readonly<{ label: string; share: number }>;

/**
 * What a document is made of, in its order. Texts are plain; a newline is a new line. Level 1 is a part of the document,
 * level 2 an entry of the agenda, level 3 a part of an entry. A `box` stands out: a decision, or that something is withheld.
 */
export type Block =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'facts'; facts: readonly Fact[] }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>
  | Readonly<{ kind: 'table'; columns: readonly TableColumn[]; rows: readonly (readonly string[])[] }>
  | Readonly<{ kind: 'box'; label: string; text: string }>;

/** A notice, an agenda or minutes, before it is a file. `date` is the day of the meeting, yyyy-mm-dd in Oslo. */
export type MeetingDocument = Readonly<{
  kind: DocumentKind;
  language: Language;
  title: string;
  partnership: string;
  forum: string;
  date: string;
  /** what stands under the title: the meeting's own name, that it is a draft, who may read it */
  lines: readonly string[];
  blocks: readonly Block[];
  /** at the foot of every page, before the page's number */
  footer: string;
  words: Readonly<{ page: string; of: string }>;
}>;

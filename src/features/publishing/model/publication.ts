import type { PlanDocument, Scale } from '#features/plans/index.ts';

/**
 * A plan made ready to be written, in the plan's own language: what every format says, and in which order. The formats
 * decide how it looks; none of them decides what it says.
 */
export type Publication = Readonly<{
  /** What is published, as the viewer may see it. */
  document: PlanDocument;
  title: string;
  partnership: string;
  /** 'Overordnet plan' or 'Sektor OUS' */
  scopeLine: string;
  /** 'Utgave 2, 14. oktober 2025' or 'Utkast per 22. november 2026' */
  editionLine: string;
  /** ISO date in Oslo of the edition, or of the day the draft was written out. */
  date: string;
  isDraft: boolean;
  /** SHA-256 of the edition; null for a draft. */
  contentHash: string | null;
  /** Where the plan or the edition stands on the web; null where that is not known. */
  url: string | null;
  /** 'Inneholder ingen helseopplysninger …', the partnership's footer, page words. */
  words: PublicationWords;
  look: Look;
  chapters: readonly Chapter[];
}>;

/** What the partnership decides about how its documents look; colours as '#rrggbb'. */
export type Look = Readonly<{ accent: string; logo: Logo | null }>;

/** A picture as it was uploaded; `width` and `height` in pixels. */
export type Logo = Readonly<{ type: 'image/png' | 'image/jpeg'; bytes: Uint8Array; width: number; height: number; altText: string }>;

export type Chapter =
  | Readonly<{ kind: 'agenda'; title: string; entries: readonly AgendaEntry[] }>
  | Readonly<{ kind: 'text'; title: string; paragraphs: readonly string[] }>
  | Readonly<{ kind: 'legend'; title: string; statuses: readonly ShownStatus[] }>
  | Readonly<{ kind: 'overview'; title: string; table: OverviewTable }>
  | AreaChapter
  | Readonly<{ kind: 'adoptions'; title: string; lines: readonly string[] }>;

export type AgendaEntry = Readonly<{ title: string; areaKey: string | null }>;

export type AreaChapter = Readonly<{
  kind: 'area';
  key: string;
  /** With its number: '2. Rehabilitering'. */
  title: string;
  visionTitle: string;
  vision: readonly Readonly<{ text: string; points: readonly string[] }>[];
  tableTitle: string;
  table: AreaTable;
}>;

/** `share` is how much of the width a column wants; the shares add up to 1. */
export type Column = Readonly<{
  kind: 'title' | 'status' | 'focus' | 'unplaced' | 'funding' | 'contacts';
  label: string;
  share: number;
}>;

export type AreaTable = Readonly<{ columns: readonly Column[]; rows: readonly Row[] }>;

/** A group row spans the table. An item's cells stand in the order of the columns. */
export type Row =
  | Readonly<{ kind: 'group'; title: string }>
  | Readonly<{ kind: 'item'; key: string; title: string; links: readonly string[]; cells: readonly RowCell[] }>;

/** `status` is null where none belongs (a text column, a focus without one, an empty cell). */
export type RowCell = Readonly<{ status: ShownStatus | null; text: string; open: boolean }>;

/** A status as symbol, word and colour. `key` is null for the unknown one. `color` is the plan's own where it has one. */
export type ShownStatus = Readonly<{ key: string | null; scale: Scale; symbol: string; label: string; color: string; ink: string }>;

/** Area by period: how many items have which status. */
export type OverviewTable = Readonly<{
  columns: readonly string[];
  rows: readonly Readonly<{ title: string; counts: readonly (readonly StatusCount[])[] }>[];
}>;

export type StatusCount = Readonly<{ status: ShownStatus; count: number }>;

/** The words that the formats themselves put on the page. */
export type PublicationWords = Readonly<{
  open: string;
  link: string;
  page: string;
  of: string;
  continued: string;
  noHealthData: string;
  vision: string;
  nothing: string;
  status: string;
}>;

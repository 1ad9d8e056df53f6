/** What is known of the program that set the pages. */
export type Setter = Readonly<{
  /** one fill may colour several cells, as spreadsheets paint them; else a fill is one cell */
  sharedFills: boolean;
  /** a line that ends between words ends with a drawn space; without one the author broke it, or a word was too long */
  drawsSpaces: boolean;
}>;

/** From the document's own information: `Creator` made the content, `Producer` the PDF. */
export function setterOf(creator: string, producer: string): Setter {
  return { sharedFills: /calc|excel|sheets/i.test(creator), drawsSpaces: /libreoffice|openoffice|collabora/i.test(producer) };
}

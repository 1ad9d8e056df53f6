/** What the operator says of the open data. */
export type FeedOptions = Readonly<{
  license: 'cc-by-4.0' | 'cc0-1.0' | 'nlod-2.0';
  /** an e-mail address or an https address of a contact page */
  contact: string | null;
}>;

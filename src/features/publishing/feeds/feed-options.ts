/** What the operator says of the installation. `address` is where it is reached, without a slash at the end. */
export type FeedOptions = Readonly<{
  address: string | null;
  license: 'cc-by-4.0' | 'cc0-1.0' | 'nlod-2.0';
  /** an e-mail address or an https address of a contact page */
  contact: string | null;
}>;

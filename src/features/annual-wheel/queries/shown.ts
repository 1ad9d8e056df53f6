/** From a day to a day, both included, as it stands today; ISO dates. */
export type Span = Readonly<{ from: string; to: string; today: string }>;

/** `reads`: whether the viewer reads what is withheld of it. */
type Withheld = Readonly<{ title: string | null; withheldBy: string | null; reads: boolean }>;

type Screened = Readonly<{ title: string | null; withheldBy: string | null; hidden: boolean }>;

/** The title as the viewer may read it. */
export function screened({ title, withheldBy, reads }: Withheld): Screened {
  const hidden = withheldBy !== null && !reads;
  return { title: hidden ? null : title, withheldBy, hidden };
}

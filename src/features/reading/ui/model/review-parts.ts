/** The parts of a review, each with an address of its own: `?del=`. */
export const reviewParts = ['kolonner', 'sporsmal', 'status', 'funn', 'forskjeller', 'plan'] as const;
export type ReviewPart = (typeof reviewParts)[number];

type Shape = Readonly<{ hasColumns: boolean; columnsGuessed: boolean; unanswered: number; hasExisting: boolean }>;

/** The parts that this review has. */
export function partsOf({ hasColumns, hasExisting }: Pick<Shape, 'hasColumns' | 'hasExisting'>): readonly ReviewPart[] {
  return reviewParts.filter((part) => (part !== 'kolonner' || hasColumns) && (part !== 'forskjeller' || hasExisting));
}

/** The part that is asked for, or where work waits: columns, then questions, then what will come of it. */
export function choosePart(wanted: string | null, review: Shape): ReviewPart {
  const found = partsOf(review).find((part) => part === wanted);
  if (found) return found;
  if (review.hasColumns && review.columnsGuessed) return 'kolonner';
  if (review.unanswered > 0) return 'sporsmal';
  return review.hasExisting ? 'forskjeller' : 'plan';
}

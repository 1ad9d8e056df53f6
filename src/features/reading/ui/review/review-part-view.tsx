import type { ReviewData } from '../review-data.server.ts';
import { ColumnPart } from './column-part.tsx';
import { DifferencePart } from './difference-part.tsx';
import { FindingPart } from './finding-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { QuestionPart } from './question-part.tsx';
import { StatusPart } from './status-part.tsx';

/** The part of the review that the address asks for. */
export function ReviewPartView({ review }: { readonly review: ReviewData }) {
  switch (review.part) {
    case 'kolonner':
      return review.columns && <ColumnPart columns={review.columns} />;
    case 'sporsmal':
      return <QuestionPart review={review} />;
    case 'status':
      return <StatusPart review={review} />;
    case 'funn':
      return <FindingPart findings={review.findings} />;
    case 'forskjeller':
      return review.differences && <DifferencePart review={review} groups={review.differences} />;
    case 'plan':
      return review.document && <PlanPart document={review.document} />;
  }
}

import type { PlanDifference } from '#features/plans/index.ts';
import { useText } from '#web/text/use-text.ts';
import { previewMessages } from '../preview-messages.ts';
import type { ReviewData } from '../review-data.server.ts';
import { PlanStatus } from './plan-status.tsx';

type Props = Readonly<{ kind: PlanDifference['kind']; value: string | null; review: ReviewData }>;

/** What stood or will stand, as words; a status with its symbol. */
export function DifferenceValue({ kind, value, review }: Props) {
  const t = useText();
  if (kind === 'status-changed') return <PlanStatus status={value} statuses={review.statuses} />;
  if (value === null) return <span className="muted">{t(previewMessages.nothing)}</span>;
  if (kind === 'open-changed') return <span>{t(previewMessages.openQuestion)}</span>;
  return <span className="pre-line">{value}</span>;
}

import type { Status } from '#features/plans/index.ts';
import { StatusTag } from '#web/pictures/status-tag.tsx';
import { useText } from '#web/text/use-text.ts';
import { previewMessages } from '../preview-messages.ts';

/** A status by its key in the document; an unknown one is shown as unknown. */
export function PlanStatus({ status, statuses }: { readonly status: string | null; readonly statuses: readonly Status[] }) {
  const t = useText();
  const found = statuses.find(({ key }) => key === status);
  return <StatusTag scale={found?.scale ?? 'unknown'} label={found?.label ?? t(previewMessages.statusUnknown)} />;
}

import { useText } from '#web/text/use-text.ts';
import { StatusTag } from '#web/pictures/status-tag.tsx';
import { planMessages } from '../messages.ts';
import type { ShownStatus } from '../model/vocabulary.ts';

/** A status of the plan with its word; the unknown one has the interface's. */
export function StatusWord({ status }: { readonly status: ShownStatus }) {
  const t = useText();
  return <StatusTag scale={status.scale} label={status.label ?? t(planMessages.unknown)} />;
}

import { useText } from '#web/text/use-text.ts';
import type { Status } from '../../model/plan-document.ts';
import { planMessages } from '../messages.ts';
import { shownStatus } from '../model/vocabulary.ts';
import { AssignedText } from './assigned.tsx';
import { StatusWord } from './word.tsx';

type Props = Readonly<{ cell: Readonly<{ text: string; status: string | null }>; statuses: readonly Status[]; item?: string }>;

/** A text whose year is not known, with its status where it has one. */
export function UnplacedText({ cell: { text, status }, statuses, item }: Props) {
  const t = useText();
  const shown = shownStatus(statuses, status);
  return (
    <>
      <AssignedText item={item} text={t(planMessages.unplacedText, { text: text === shown.label ? '' : text })} />
      {shown.label !== null && (
        <>
          {' '}
          <StatusWord status={shown} />
        </>
      )}
    </>
  );
}

import { useText } from '#web/text/use-text.ts';
import { noticeMessages } from '../messages.ts';

/** What was not seen before: symbol and word. */
export function NewMark() {
  const t = useText();
  return (
    <strong className="new-mark">
      <span aria-hidden="true">●</span> {t(noticeMessages.isNew)}
    </strong>
  );
}

import { useText } from '#web/text/use-text.ts';
import type { ListedMatter } from '../listed-matter.server.ts';
import { followUpMessages } from '../messages.ts';
import { MatterRow } from './matter-row.tsx';

type Props = Readonly<{ matters: readonly ListedMatter[]; label: string }>;

/** What waits, as a table; on a phone each row is a block with its own labels. */
export function MatterTable({ matters, label }: Props) {
  const t = useText();
  return (
    <table className="ds-table matter-table" data-size="sm" data-border="true" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t(followUpMessages.status)}</th>
          <th scope="col">{t(followUpMessages.kind)}</th>
          <th scope="col">{t(followUpMessages.forum)}</th>
          <th scope="col">{t(followUpMessages.responsible)}</th>
          <th scope="col">{t(followUpMessages.due)}</th>
          <th scope="col">{t(followUpMessages.age)}</th>
        </tr>
      </thead>
      <tbody>
        {matters.map((matter) => (
          <MatterRow key={`${matter.kind} ${matter.id}`} matter={matter} />
        ))}
      </tbody>
    </table>
  );
}

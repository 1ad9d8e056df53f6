import type { HeadingDifferences } from '../../model/compare/differences-by-area.ts';
import { ChangedText } from './changed-text.tsx';
import { OwnDifferences } from './own-differences.tsx';

/** A heading of the table, with what differs in the heading itself. */
export function HeadingRow({ heading: { title, own }, columns }: Readonly<{ heading: HeadingDifferences; columns: number }>) {
  const words = own.find(({ kind }) => kind !== 'group-reordered');
  return (
    <tr className="group-row">
      <th scope="rowgroup" colSpan={columns}>
        {words ? <ChangedText was={words.before} now={words.after} /> : title}
        <OwnDifferences differences={own} language="" />
      </th>
    </tr>
  );
}

import { useText } from '#web/text/use-text.ts';
import { tableWords } from '../../model/table-words.ts';
import { personDataMessages } from './messages.ts';

type Props = Readonly<{ title: string; counts: readonly Readonly<{ table: string; rows: number }>[] }>;

/** How many rows of which table name a person. */
export function RowCounts({ title, counts }: Props) {
  const t = useText();
  return (
    <table className="ds-table" data-border="true" data-size="sm">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t(personDataMessages.table)}</th>
          <th scope="col">{t(personDataMessages.rows)}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ table, rows }) => (
          <tr key={table}>
            <th scope="row">{t(tableWords(table))}</th>
            <td>{rows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

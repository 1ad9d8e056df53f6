import { Input, Table } from '@digdir/designsystemet-react';
import { useText } from '#web/text/use-text.ts';
import type { Period } from '../../model/plan-document.ts';
import type { RolledColumn } from '../../model/rollover/roll-over.ts';
import { rolloverMessages } from './messages.ts';

type Props = Readonly<{ columns: readonly RolledColumn[]; year: number; language: string }>;

/** What each column becomes, with the choice of the columns of status that come along. */
export function ColumnTable({ columns, year, language }: Props) {
  const t = useText();
  return (
    <Table data-size="sm" className="rollover-table">
      <caption>{t(rolloverMessages.columns)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(rolloverMessages.now, { year: String(year) })}</th>
          <th scope="col">{t(rolloverMessages.becomes, { year: String(year + 1) })}</th>
          <th scope="col">{t(rolloverMessages.take)}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ from, to }) => (
          <tr key={to.key}>
            <td>{from ? <ColumnName period={from} language={language} /> : <span aria-hidden="true">–</span>}</td>
            <td>
              <ColumnName period={to} language={language} />
              {from?.kind === 'focus' && <span className="row-note muted">{t(rolloverMessages.withTexts)}</span>}
              {!from && <span className="row-note muted">{t(rolloverMessages.empty)}</span>}
            </td>
            <td>
              <Choice from={from} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function ColumnName({ period, language }: Readonly<{ period: Period; language: string }>) {
  const t = useText();
  return (
    <>
      <span lang={language}>{period.label}</span>{' '}
      <span className="muted">({t(period.kind === 'focus' ? rolloverMessages.focusColumn : rolloverMessages.statusColumn)})</span>
    </>
  );
}

function Choice({ from }: Readonly<{ from: Period | null }>) {
  const t = useText();
  if (!from) return <>{t(rolloverMessages.isNew)}</>;
  if (from.kind === 'focus') return <>{t(rolloverMessages.always)}</>;
  return (
    <Input
      type="checkbox"
      name="kolonne"
      value={from.key}
      defaultChecked
      aria-label={t(rolloverMessages.takeColumn, { label: from.label })}
    />
  );
}

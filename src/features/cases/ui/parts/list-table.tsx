import type { ReactNode } from 'react';
import type { Text } from '#shared/language.ts';
import { useText } from '#web/text/use-text.ts';

type Props = Readonly<{ caption: Text; heads: readonly Text[]; children: ReactNode }>;

/** The table of a list, with its rows as children; on a narrow screen each row is a card. */
export function ListTable({ caption, heads, children }: Props) {
  const t = useText();
  return (
    <table className="ds-table steering-table" data-border="true" data-size="sm">
      <caption className="ds-sr-only">{t(caption)}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.nb} scope="col">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

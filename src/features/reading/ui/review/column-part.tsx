import { Button, Paragraph, Select, Table, Tag } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { columnRoles } from '../../model/column-mapping.ts';
import { columnMessages, roleNames } from '../column-messages.ts';
import type { ReviewData } from '../review-data.server.ts';

/** What each column of a sheet is taken for, for a person to correct and confirm. */
export function ColumnPart({ columns: { mapping, samples } }: { readonly columns: NonNullable<ReviewData['columns']> }) {
  const t = useText();
  return (
    <>
      <Paragraph>{t(columnMessages.intro)}</Paragraph>
      <Form method="post" className="column-form">
        <input type="hidden" name="intent" value="columns" />
        <Table data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t(columnMessages.header)}</th>
              <th scope="col">{t(columnMessages.meaning)}</th>
              <th scope="col">{t(columnMessages.samples)}</th>
            </tr>
          </thead>
          <tbody>
            {mapping.columns.map(({ header, role, guessed }, at) => (
              <tr key={at}>
                <th scope="row">
                  {header || t(columnMessages.noHeader)}{' '}
                  {guessed && (
                    <Tag data-color="warning" data-size="sm">
                      {t(columnMessages.guessed)}
                    </Tag>
                  )}
                </th>
                <td>
                  <Select name="role" defaultValue={role} data-size="sm" aria-label={t(columnMessages.meaningOf, { header })}>
                    {columnRoles.map((value) => (
                      <Select.Option key={value} value={value}>
                        {t(roleNames[value])}
                      </Select.Option>
                    ))}
                  </Select>
                </td>
                <td className="muted">{samples[at]?.join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <Button type="submit">{t(columnMessages.confirm)}</Button>
      </Form>
    </>
  );
}

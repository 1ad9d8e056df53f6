import { Button, Paragraph, Select, Table } from '@digdir/designsystemet-react';
import { Form } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import type { AskedQuestion } from '../../show-review.ts';
import { questionMessages } from '../question-messages.ts';
import type { ReviewData } from '../review-data.server.ts';
import { SourceLink } from '../source/source-link.tsx';
import { previewMessages } from '../preview-messages.ts';

/** The rows without a status, with a choice for each, saved together. They may well stay unknown. */
export function StatusPart({ review }: { readonly review: ReviewData }) {
  const t = useText();
  const { questions, periods, language } = review;
  const [first] = questions;
  if (!first) return <Paragraph>{t(questionMessages.noStatuses)}</Paragraph>;
  const period = periods.find(({ key }) => key === first.subject)?.label ?? first.subject;
  const areas = Map.groupBy(questions, ({ area }) => area ?? '');
  return (
    <>
      <Paragraph>{t(questionMessages.statusIntro)}</Paragraph>
      <Form method="post" preventScrollReset className="status-form">
        <input type="hidden" name="intent" value="statuses" />
        <Button type="submit" className="status-save">
          {t(questionMessages.saveStatuses)}
        </Button>
        {[...areas].map(([area, ofArea]) => (
          <Table key={area} data-size="sm" className="status-table">
            <caption lang={language}>{area}</caption>
            <thead>
              <tr>
                <th scope="col">{t(previewMessages.measure)}</th>
                <th scope="col">{t(questionMessages.statusFor, { period })}</th>
              </tr>
            </thead>
            <tbody>
              {ofArea.map((question) => (
                <StatusRow key={question.key} question={question} language={language} />
              ))}
            </tbody>
          </Table>
        ))}
        <Button type="submit" variant="secondary">
          {t(questionMessages.saveStatuses)}
        </Button>
      </Form>
    </>
  );
}

function StatusRow({ question, language }: { readonly question: AskedQuestion; readonly language: string }) {
  const t = useText();
  const title = question.item?.title ?? question.subject;
  return (
    <tr>
      <th scope="row" lang={language}>
        {title} <SourceLink place={question} />
      </th>
      <td>
        <Select
          name={question.key}
          defaultValue={question.answer ?? ''}
          data-size="sm"
          aria-label={t(questionMessages.statusOf, { item: title })}
        >
          <Select.Option value="">{t(questionMessages.unknown)}</Select.Option>
          {question.choices.map(
            ({ value, label }) =>
              label !== null && (
                <Select.Option key={value} value={value}>
                  {label}
                </Select.Option>
              ),
          )}
        </Select>
      </td>
    </tr>
  );
}

import './plans.css';
import './search-page.css';
import { Button, Heading, Input, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { Form, Link, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { excerpt } from './model/highlight.ts';
import { Marked } from './search/marked.tsx';
import { searchMessages } from './search/messages.ts';
import type { loader } from './search-page.server.ts';

export { loader } from './search-page.server.ts';

export default function SearchPage() {
  const t = useText();
  const { text, plan, plans, hits, more } = useLoaderData<typeof loader>();
  return (
    <div className="page page--search">
      <PageTitle>{text === '' ? t(searchMessages.title) : t(searchMessages.titleWith, { text })}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(searchMessages.title)}
      </Heading>
      <Form method="get" role="search" className="search-form">
        <div className="ds-field">
          <Label htmlFor="q">{t(searchMessages.label)}</Label>
          <Input id="q" name="q" type="search" defaultValue={text} key={text} />
        </div>
        <div className="ds-field">
          <Label htmlFor="plan">{t(searchMessages.plan)}</Label>
          <Select id="plan" name="plan" defaultValue={plan ?? ''}>
            <Select.Option value="">{t(searchMessages.allPlans)}</Select.Option>
            {plans.map(({ slug, title, year }) => (
              <Select.Option key={slug} value={slug}>
                {title.includes(String(year)) ? title : `${title} (${year})`}
              </Select.Option>
            ))}
          </Select>
        </div>
        <Button type="submit">{t(searchMessages.search)}</Button>
      </Form>
      {text === '' ? (
        <Paragraph className="muted">{t(searchMessages.hint)}</Paragraph>
      ) : (
        <p role="status">
          {t(searchMessages.hits, { n: hits.length, text })}
          {hits.length === 0 && `. ${t(searchMessages.none)}`}
          {more && `. ${t(searchMessages.more, { n: hits.length })}`}
        </p>
      )}
      <ol className="hits">
        {hits.map((hit) => (
          <li key={`${hit.plan.slug}/${hit.area.key}/${hit.item?.key ?? ''}`} lang={hit.plan.language}>
            <Link className="ds-link" to={hitAddress(hit)}>
              <Marked text={hit.title} query={text} />
            </Link>
            <p className="eyebrow">
              {hit.plan.title} · {hit.item === null ? t(searchMessages.area) : hit.area.title}
            </p>
            {hit.body !== '' && (
              <p>
                <Marked text={excerpt(hit.body, text)} query={text} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}

type Hit = ReturnType<typeof useLoaderData<typeof loader>>['hits'][number];

function hitAddress(hit: Hit): string {
  const plan = `/planer/${hit.plan.slug}`;
  return hit.item === null ? `${plan}/omrader/${hit.area.key}` : `${plan}/tiltak/${hit.item.key}`;
}

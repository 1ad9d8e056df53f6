import './access.css';
import { Alert, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { Link, useLoaderData } from 'react-router';
import { PageTitle } from '../parts/page-title.tsx';
import { useText } from '../text/use-text.ts';
import { accessText as texts } from './access-text.ts';
import type { loader } from './access.server.ts';

export { loader } from './access.server.ts';

/** Why may I (not) do this? What I am, the answer for one deed, and the whole table. */
export default function AccessPage() {
  const t = useText();
  const { areas, asked, here, columns, reachWords } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageTitle>{t(texts.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(texts.title)}
      </Heading>
      <Paragraph className="lead">{t(texts.lead)}</Paragraph>
      {asked && (
        <Alert data-color={asked.verdict === 'nowhere' ? 'warning' : 'info'}>
          <Heading level={2} data-size="xs">
            {t(asked.does)}
          </Heading>
          <Paragraph>{`${t(texts[asked.verdict])} ${t(texts.who, { who: asked.who })}`}</Paragraph>
        </Alert>
      )}
      <Heading level={2} data-size="sm">
        {t(texts.youAre)}
      </Heading>
      <Here here={here} />
      <Paragraph className="access-legend">{t(texts.legend)}</Paragraph>
      {areas.map(({ area, title, rows }) => (
        <section key={area} aria-labelledby={`tilgang-${area}`}>
          <Heading level={2} data-size="sm" id={`tilgang-${area}`}>
            {t(title)}
          </Heading>
          {/* Nine columns are wider than a phone: the table scrolls by itself, also with the keyboard. */}
          <div className="access-scroll" role="region" aria-labelledby={`tilgang-${area}`} tabIndex={0}>
            <Table>
              <Table.Head>
                <Table.Row>
                  <Table.HeaderCell>{t(texts.deed)}</Table.HeaderCell>
                  {columns.map(({ standing, word }) => (
                    <Table.HeaderCell key={standing}>{t(word)}</Table.HeaderCell>
                  ))}
                </Table.Row>
              </Table.Head>
              <Table.Body>
                {rows.map(({ deed, does, reaches }) => (
                  <Table.Row key={deed}>
                    <Table.HeaderCell scope="row">
                      <Link className="ds-link" to={`?handling=${deed}`}>
                        {t(does)}
                      </Link>
                    </Table.HeaderCell>
                    {reaches.map((reach, at) => (
                      <Table.Cell key={columns[at]?.standing}>
                        <span aria-hidden="true">{reachWords[reach].symbol}</span> {t(reachWords[reach].word)}
                      </Table.Cell>
                    ))}
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          </div>
        </section>
      ))}
    </div>
  );
}

function Here({ here }: Readonly<{ here: ReturnType<typeof useLoaderData<typeof loader>>['here'] }>) {
  const t = useText();
  return (
    <ul className="ds-list">
      {here.role === 'public' && <li>{t(texts.publicOne)}</li>}
      {here.role === 'secretariat' && <li>{t(texts.secretariat)}</li>}
      {here.role !== 'public' && here.role !== 'secretariat' && <li>{t(texts.reader)}</li>}
      {here.posts.map(({ as, word, forum }) => (
        <li key={`${as} ${forum}`}>{t(texts.asAt, { as: t(word), forum })}</li>
      ))}
      {here.sectors.map((sector) => (
        <li key={sector}>{t(texts.editorOf, { sector })}</li>
      ))}
      {here.isContact && <li>{t(texts.contact)}</li>}
    </ul>
  );
}

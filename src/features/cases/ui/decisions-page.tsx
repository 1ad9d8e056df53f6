import './cases.css';
import { useLoaderData } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { outcomeTexts } from '#shared/outcome-texts.ts';
import { followUpTexts } from '../model/words.ts';
import { decisionMessages } from './decisions/messages.ts';
import { DecisionTable } from './decisions/decision-table.tsx';
import { FilterForm } from './parts/filter-form.tsx';
import { AddLink, ListPage, ListRows } from './parts/list-page.tsx';
import { partMessages } from './parts/messages.ts';
import type { loader } from './decisions-page.server.ts';

export { loader } from './decisions-page.server.ts';

const states = ['open', 'late', 'done', 'none'] as const;

export default function DecisionsPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <ListPage words={decisionMessages} chosen={data}>
      {data && (
        <>
          {data.keeps && <AddLink to={`/vedtak/nytt?helsefellesskap=${data.partnership.slug}`} text={decisionMessages.record} />}
          <FilterForm
            filters={[
              { name: 'forum', label: t(partMessages.forum), choices: data.fora },
              {
                name: 'utfall',
                label: t(decisionMessages.outcome),
                choices: data.outcomes.map((outcome) => ({ value: outcome, label: t(outcomeTexts[outcome]) })),
              },
              {
                name: 'ar',
                label: t(partMessages.year),
                choices: data.years.map((year) => ({ value: String(year), label: String(year) })),
              },
              {
                name: 'status',
                label: t(partMessages.state),
                choices: states.map((state) => ({ value: state, label: t(followUpTexts[state]) })),
              },
              { name: 'oppfolging', label: t(decisionMessages.followUp), choices: data.followers },
            ]}
          />
          <ListRows words={decisionMessages} of={data}>
            {data.decisions.length > 0 ? <DecisionTable decisions={data.decisions} /> : null}
          </ListRows>
          {data.total > 0 && (
            <p className="no-print">
              <a className="ds-link" href={`/vedtak.csv?${data.query}`} download>
                {t(decisionMessages.csv)}
              </a>
            </p>
          )}
        </>
      )}
    </ListPage>
  );
}

import './cases.css';
import { useLoaderData } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { CaseTable } from './cases/case-table.tsx';
import { caseMessages } from './cases/messages.ts';
import { FilterForm } from './parts/filter-form.tsx';
import { AddLink, ListPage, ListRows } from './parts/list-page.tsx';
import { partMessages } from './parts/messages.ts';
import type { loader } from './cases-page.server.ts';

export { loader } from './cases-page.server.ts';

export default function CasesPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <ListPage words={caseMessages} chosen={data}>
      {data && (
        <>
          {data.takesPart ? (
            <AddLink to={`/saker/ny?helsefellesskap=${data.partnership.slug}`} text={caseMessages.raise} />
          ) : (
            <p>{t(caseMessages.howToRaise)}</p>
          )}
          <FilterForm
            filters={[
              { name: 'forum', label: t(partMessages.forum), choices: data.fora },
              {
                name: 'status',
                label: t(partMessages.state),
                choices: [
                  { value: 'open', label: t(caseMessages.open) },
                  { value: 'closed', label: t(caseMessages.closed) },
                ],
              },
              {
                name: 'ar',
                label: t(partMessages.year),
                choices: data.years.map((year) => ({ value: String(year), label: String(year) })),
              },
            ]}
          />
          <ListRows words={caseMessages} of={data}>
            {data.cases.length > 0 ? <CaseTable cases={data.cases} /> : null}
          </ListRows>
        </>
      )}
    </ListPage>
  );
}

import './cases.css';
import { useLoaderData } from 'react-router';
import { useText } from '#web/text/use-text.ts';
import { assignmentTexts } from '../model/words.ts';
import { AssignmentTable } from './assignments/assignment-table.tsx';
import { assignmentMessages } from './assignments/messages.ts';
import { FilterForm } from './parts/filter-form.tsx';
import { AddLink, ListPage, ListRows } from './parts/list-page.tsx';
import { partMessages } from './parts/messages.ts';
import type { loader } from './assignments-page.server.ts';

export { loader } from './assignments-page.server.ts';

export default function AssignmentsPage() {
  const t = useText();
  const data = useLoaderData<typeof loader>();
  return (
    <ListPage words={assignmentMessages} chosen={data}>
      {data && (
        <>
          {data.keeps && <AddLink to={`/oppdrag/nytt?helsefellesskap=${data.partnership.slug}`} text={assignmentMessages.give} />}
          <FilterForm
            hasWords={false}
            filters={[
              {
                name: 'slag',
                label: t(assignmentMessages.views),
                choices: [
                  { value: 'assignment', label: t(assignmentMessages.down) },
                  { value: 'input', label: t(assignmentMessages.up) },
                ],
              },
              { name: 'forum', label: t(assignmentMessages.forum), choices: data.fora },
              {
                name: 'status',
                label: t(partMessages.state),
                choices: [
                  ...data.states.map((state) => ({ value: state, label: t(assignmentTexts[state]) })),
                  { value: 'late', label: t(assignmentMessages.late) },
                ],
              },
            ]}
          />
          <ListRows words={assignmentMessages} of={data}>
            {data.assignments.length > 0 ? <AssignmentTable assignments={data.assignments} /> : null}
          </ListRows>
        </>
      )}
    </ListPage>
  );
}

import './fora.css';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { editMessages } from './edit/messages.ts';
import { SeatEntry } from './edit/seat-entry.tsx';
import { SeatFormFields } from './edit/seat-form-fields.tsx';
import { seatMessages } from './edit/seat-messages.ts';
import { foraMessages } from './messages.ts';
import { ActForm, FoldedForm } from './parts/act-form.tsx';
import { ForumHeading } from './parts/forum-heading.tsx';
import { Outcome } from './parts/outcome.tsx';
import type { action, loader } from './seats-page.server.ts';

export { action, loader } from './seats-page.server.ts';

export default function SeatsPage() {
  const t = useText();
  const { forum, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [params] = useSearchParams();
  const saved = params.has('lagret');
  const chosen = forum.seats.find(({ id }) => String(id) === params.get('plass'));
  const written = result?.written ?? {};
  return (
    <div className="page page--fora">
      <PageTitle>{`${t(editMessages.editSeats)} – ${forum.name}`}</PageTitle>
      <ForumHeading forum={forum} page={t(editMessages.editSeats)} />
      <SteeringPages />
      <Outcome message={result?.message ?? null} saved={saved} />
      {choices === null && <p className="empty-state">{t(foraMessages.onlyKeepers)}</p>}
      {choices !== null && (
        <>
          <datalist id="personer">
            {choices.persons.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <ul className="seat-choices">
            {forum.seats.map(({ id, role }) => (
              <li key={id}>
                <Link className="ds-link" to={`?plass=${id}`} aria-current={id === chosen?.id ? 'true' : undefined} lang={forum.language}>
                  {role}
                </Link>
              </li>
            ))}
          </ul>
          {chosen && (
            <SeatEntry
              key={chosen.id}
              seat={chosen}
              parties={choices.parties}
              organisations={choices.organisations}
              written={written['seat'] === String(chosen.id) ? written : {}}
            />
          )}
          <FoldedForm key={forum.seats.length} title={t(seatMessages.add)} open={written['act'] === 'add' || forum.seats.length === 0}>
            <ActForm act="add" submit={t(seatMessages.add)}>
              <SeatFormFields
                id="ny"
                parties={choices.parties}
                organisations={choices.organisations}
                values={written['act'] === 'add' ? written : {}}
              />
            </ActForm>
          </FoldedForm>
        </>
      )}
    </div>
  );
}

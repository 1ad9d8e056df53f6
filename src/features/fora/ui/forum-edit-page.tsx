import './fora.css';
import { useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useText } from '#web/text/use-text.ts';
import { ForumFields } from './edit/forum-fields.tsx';
import { forumValues } from './edit/forum-values.ts';
import { MandateForms } from './edit/mandate-forms.tsx';
import { editMessages } from './edit/messages.ts';
import { RhythmForm } from './edit/rhythm-form.tsx';
import { RotationForms } from './edit/rotation-forms.tsx';
import { foraMessages } from './messages.ts';
import { ActForm, FoldedForm } from './parts/act-form.tsx';
import { DayField, TextField } from './parts/fields.tsx';
import { ForumHeading } from './parts/forum-heading.tsx';
import { Outcome } from './parts/outcome.tsx';
import type { action, loader } from './forum-edit-page.server.ts';

export { action, loader } from './forum-edit-page.server.ts';

export default function ForumEditPage() {
  const t = useText();
  const { forum, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const saved = useSearchParams()[0].has('lagret');
  const written = result?.written ?? {};
  return (
    <div className="page page--fora">
      <PageTitle>{`${t(editMessages.editForum)} – ${forum.name}`}</PageTitle>
      <ForumHeading forum={forum} page={t(editMessages.editForum)} />
      <SteeringPages />
      <Outcome message={result?.message ?? null} saved={saved} />
      {choices === null && <p className="empty-state">{t(foraMessages.onlyKeepers)}</p>}
      {choices !== null && (
        <>
          <FoldedForm
            key={`${forum.version}-${result?.message}`}
            title={t(editMessages.facts)}
            open={written['act'] === 'edit' || result === undefined}
          >
            <ActForm act="edit" submit={t(editMessages.save)} of={{ version: forum.version }}>
              <ForumFields
                id="forum"
                fora={choices.fora}
                levels={choices.levels}
                sectors={choices.sectors}
                values={written['act'] === 'edit' ? written : forumValues(forum)}
              />
            </ActForm>
          </FoldedForm>
          <MandateForms forum={forum} fora={choices.fora} written={written} />
          <RhythmForm forum={forum} written={written} />
          <RotationForms forum={forum} parties={choices.parties} organisations={choices.organisations} written={written} />
          <FoldedForm title={t(editMessages.end)} open={written['act'] === 'end'}>
            <ActForm act="end" submit={t(editMessages.end)} danger>
              <DayField id="slutt" name="endsOn" label={t(editMessages.endsOn)} value={written['endsOn'] ?? forum.endsOn} required />
              <TextField id="slutt-hvorfor" name="why" label={t(foraMessages.why)} maxLength={2000} />
            </ActForm>
          </FoldedForm>
        </>
      )}
    </div>
  );
}

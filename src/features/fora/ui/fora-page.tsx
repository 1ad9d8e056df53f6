import './fora.css';
import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { PartnershipLinks } from '#web/parts/partnership-links.tsx';
import { SteeringPages } from '#web/parts/steering-pages.tsx';
import { useLanguage } from '#web/text/language-context.ts';
import { useText } from '#web/text/use-text.ts';
import { ForumFields } from './edit/forum-fields.tsx';
import { ForaFilterForm } from './fora/fora-filter.tsx';
import { ForumList } from './fora/forum-list.tsx';
import { ForumPicture } from './fora/forum-picture.tsx';
import { Notices } from './fora/notices.tsx';
import { foraMessages } from './messages.ts';
import { ActForm, FoldedForm } from './parts/act-form.tsx';
import type { action, loader } from './fora-page.server.ts';

export { action, loader } from './fora-page.server.ts';

export default function ForaPage() {
  const t = useText();
  const language = useLanguage();
  const { partnership, partnerships, all, shown, filter, notices, levels, sectors, keeps } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const chosen = partnerships.length > 1 && partnership ? partnership.slug : null;
  return (
    <div className="page page--fora">
      <PageTitle>{t(foraMessages.title)}</PageTitle>
      {partnership && <p className="eyebrow">{partnership.name}</p>}
      <Heading level={1} data-size="lg">
        {t(foraMessages.title)}
      </Heading>
      <p className="lead">{t(foraMessages.lead)}</p>
      <SteeringPages />
      {partnership && <PartnershipLinks chosen={partnership} all={partnerships} />}
      {result?.message && (
        <Alert data-color="danger" role="alert">
          {result.message}
        </Alert>
      )}
      {keeps && <Notices notices={notices} />}
      {all.length === 0 && <p className="empty-state">{t(foraMessages.none)}</p>}
      {all.length > 0 && <ForaFilterForm fora={all} filter={filter} partnership={chosen} />}
      {all.length > 0 && shown.length === 0 && <p className="empty-state">{t(foraMessages.noneFits)}</p>}
      {shown.length > 0 && (
        <>
          <ForumPicture fora={shown} language={language} />
          <Heading level={2} data-size="xs">
            {t(foraMessages.list)}
          </Heading>
          <ForumList fora={shown} />
        </>
      )}
      {partnership && (
        <p>
          <Link className="ds-link" to={`/virksomheter${chosen === null ? '' : `?helsefellesskap=${chosen}`}`}>
            {t(foraMessages.organisations)}
          </Link>
        </p>
      )}
      {keeps && partnership && (
        <FoldedForm title={t(foraMessages.add)} open={result !== undefined}>
          <ActForm act="add" submit={t(foraMessages.doAdd)} of={{ partnership: partnership.slug }}>
            <ForumFields
              id="nytt"
              fora={all}
              levels={levels}
              sectors={sectors}
              values={result?.written ?? { language: partnership.language }}
            />
          </ActForm>
        </FoldedForm>
      )}
    </div>
  );
}

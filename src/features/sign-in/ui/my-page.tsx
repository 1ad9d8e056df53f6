import './sign-in.css';
import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { Programs } from './me/programs.tsx';
import { Sessions } from './me/sessions.tsx';
import { myMessages, postWords, roleWords } from './me/messages.ts';
import { signInMessages } from './messages.ts';
import type { action, loader } from './my-page.server.ts';

export { action, loader } from './my-page.server.ts';

export default function MyPage() {
  const t = useText();
  const { me, isDemo } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  return (
    <div className="page page--sign-in">
      <PageTitle>{t(myMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {me?.name ?? t(myMessages.title)}
      </Heading>
      {answer && 'message' in answer && answer.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      {!answer && params.has('lagret') && <p role="status">{t(signInMessages.saved)}</p>}
      {!me && <Paragraph>{t(isDemo ? myMessages.demo : myMessages.notIn)}</Paragraph>}
      {!me && !isDemo && (
        <a className="ds-button" href="/logg-inn?tilbake=/min-side">
          {t(myMessages.signIn)}
        </a>
      )}
      {me && <Who me={me} />}
      {me && <Sessions sessions={me.sessions.filter(({ kind }) => kind === 'browser')} />}
      {me && (
        <Programs programs={me.sessions.filter(({ kind }) => kind === 'program')} made={answer && 'made' in answer ? answer.made : null} />
      )}
    </div>
  );
}

type Me = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['me']>;

function Who({ me }: { readonly me: Me }) {
  const t = useText();
  return (
    <section aria-labelledby="hvem">
      <Heading level={2} data-size="sm" id="hvem">
        {t(myMessages.who)}
      </Heading>
      {me.role === 'public' && <Alert data-color="info">{t(myMessages.waiting)}</Alert>}
      <ul>
        {me.role !== 'public' && <li>{t(roleWords[me.role])}</li>}
        {me.posts.map(({ slug, name, as }) => (
          <li key={`${slug} ${as}`}>
            <Link className="ds-link" to={`/fora/${slug}`}>
              {t(postWords[as], { name })}
            </Link>
          </li>
        ))}
        {me.sectors.map((name) => (
          <li key={name}>{t(myMessages.editorOf, { name })}</li>
        ))}
      </ul>
      {me.role === 'secretariat' && (
        <p>
          <Link className="ds-link" to="/personer/tilgang">
            {t(myMessages.toAccess)}
          </Link>
        </p>
      )}
      {me.contactId !== null && (
        <Link className="ds-link" to={`/personer/${me.contactId}`}>
          {t(myMessages.toPerson)}
        </Link>
      )}
    </section>
  );
}

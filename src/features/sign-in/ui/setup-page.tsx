import { Alert, Button, Heading, Input, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { Link, useActionData, useLoaderData } from 'react-router';
import { languages } from '#shared/language.ts';
import { PageTitle } from '#web/parts/page-title.tsx';
import type { FormAnswer } from '#web/parts/form-answer.ts';
import { useText } from '#web/text/use-text.ts';
import { setupMessages, signInMessages } from './messages.ts';
import { ProviderLinks } from './parts/provider-links.tsx';
import type { loader } from './setup-page.server.ts';

export { action, loader } from './setup-page.server.ts';

const languageNames = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const;

export default function SetupPage() {
  const t = useText();
  const { partnerships, providers } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(setupMessages.title)}</PageTitle>
      <Heading level={1} data-size="lg">
        {t(setupMessages.title)}
      </Heading>
      {answer?.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      {partnerships.length === 0 && <CreateForm name={answer?.written['name']} />}
      {partnerships.map(({ slug, name }) => (
        <section key={slug}>
          <Heading level={2} data-size="sm">
            {name}
          </Heading>
          <Paragraph>{t(providers.length > 0 ? setupMessages.becomeText : setupMessages.noProvider, { name })}</Paragraph>
          {providers.length > 0 && <ProviderLinks providers={providers} params={{ oppsett: slug, tilbake: '/min-side' }} />}
          {providers.length === 0 && (
            <Link className="ds-link" to="/">
              {t(signInMessages.toPlans)}
            </Link>
          )}
        </section>
      ))}
    </div>
  );
}

function CreateForm({ name }: { readonly name: string | undefined }) {
  const t = useText();
  return (
    <form method="post" className="stack">
      <Heading level={2} data-size="sm">
        {t(setupMessages.partnership)}
      </Heading>
      <Paragraph>{t(setupMessages.noPartnership)}</Paragraph>
      <div className="ds-field">
        <Label htmlFor="navn">{t(setupMessages.name)}</Label>
        <Input id="navn" name="name" required maxLength={200} defaultValue={name} />
      </div>
      <div className="ds-field">
        <Label htmlFor="planspraak">{t(setupMessages.language)}</Label>
        <Select id="planspraak" name="language" defaultValue="nb">
          {languages.map((language) => (
            <Select.Option key={language} value={language} lang={language}>
              {languageNames[language]}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div>
        <Button type="submit" name="act" value="create">
          {t(setupMessages.create)}
        </Button>
      </div>
    </form>
  );
}

import './notices.css';
import { Alert, Button, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { Form, Link, useActionData, useLoaderData, useSearchParams } from 'react-router';
import { PageTitle } from '#web/parts/page-title.tsx';
import { useText } from '#web/text/use-text.ts';
import { dayNames, settingMessages } from './messages.ts';
import type { action, loader } from './settings-page.server.ts';

export { action, loader } from './settings-page.server.ts';

export default function SettingsPage() {
  const t = useText();
  const { mentions, digestDay, email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [params] = useSearchParams();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(settingMessages.title)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(settingMessages.title)}
      </Heading>
      <Paragraph>{email === null ? t(settingMessages.noAddress) : t(settingMessages.to, { email })}</Paragraph>
      {answer?.message && (
        <Alert data-color="danger" role="alert">
          {answer.message}
        </Alert>
      )}
      {!answer && params.has('lagret') && <p role="status">{t(settingMessages.saved)}</p>}
      <Form method="post" className="notice-settings">
        <div className="ds-field">
          <input className="ds-input" type="checkbox" id="nevnt" name="mentions" defaultChecked={mentions} />
          <Label htmlFor="nevnt">{t(settingMessages.mentions)}</Label>
        </div>
        <div className="ds-field">
          <Label htmlFor="dag">{t(settingMessages.digest)}</Label>
          <p id="dag-hjelp" className="muted">
            {t(settingMessages.digestHelp)}
          </p>
          <Select id="dag" name="digestDay" defaultValue={digestDay ?? ''} aria-describedby="dag-hjelp">
            {dayNames.map((name, at) => (
              <Select.Option key={name.en} value={at + 1}>
                {t(name)}
              </Select.Option>
            ))}
            <Select.Option value="">{t(settingMessages.never)}</Select.Option>
          </Select>
        </div>
        <Button type="submit" name="act" value="set">
          {t(settingMessages.save)}
        </Button>
      </Form>
      <Heading level={2} data-size="xs">
        {t(settingMessages.always)}
      </Heading>
      <ul>
        <li>{t(settingMessages.rounds)}</li>
        <li>{t(settingMessages.invitations)}</li>
      </ul>
      <p>
        <Link className="ds-link" to="/varsler">
          {t(settingMessages.toNotices)}
        </Link>
      </p>
    </div>
  );
}

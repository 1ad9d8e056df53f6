import { Button, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { PageTitle } from '../parts/page-title.tsx';
import { useText } from '../text/use-text.ts';
import { pageMessages } from './messages.ts';
import type { loader } from './role.server.ts';

export { loader } from './role.server.ts';

export default function RolePage() {
  const t = useText();
  const { back, contacts } = useLoaderData<typeof loader>();
  return (
    <div className="page page--narrow">
      <PageTitle>{t(pageMessages.roleTitle)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(pageMessages.roleTitle)}
      </Heading>
      <Paragraph>{t(contacts.length > 0 ? pageMessages.roleText : pageMessages.noContacts)}</Paragraph>
      {contacts.length > 0 && (
        <form method="post" action="/valg" className="inline-form">
          <input type="hidden" name="tilbake" value={back} />
          <div className="ds-field">
            <Label htmlFor="kontakt">{t(pageMessages.contact)}</Label>
            <Select id="kontakt" name="rolle">
              {contacts.map((contact) => (
                <Select.Option key={contact.id} value={`contact:${contact.id}`}>
                  {contact.name}
                </Select.Option>
              ))}
            </Select>
          </div>
          <Button type="submit">{t(pageMessages.takeRole)}</Button>
        </form>
      )}
    </div>
  );
}

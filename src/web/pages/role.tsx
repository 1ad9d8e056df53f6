import { Button, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useLoaderData } from 'react-router';
import { posts } from '#shared/actor.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { useText } from '../text/use-text.ts';
import { pageMessages, postNames } from './messages.ts';
import type { loader } from './role.server.ts';

export { loader } from './role.server.ts';

type Choice = Readonly<{ value: string; label: string }>;

export default function RolePage() {
  const t = useText();
  const { back, contacts, fora, sectors } = useLoaderData<typeof loader>();
  const inFora = fora.flatMap(({ id, name }) => posts.map((as) => ({ value: `${as}:${id}`, label: t(postNames[as], { name }) })));
  return (
    <div className="page page--narrow">
      <PageTitle>{t(pageMessages.roleTitle)}</PageTitle>
      <Heading level={1} data-size="md">
        {t(pageMessages.roleTitle)}
      </Heading>
      <Paragraph>{t(contacts.length > 0 ? pageMessages.roleText : pageMessages.noContacts)}</Paragraph>
      <Roles
        back={back}
        id="kontakt"
        label={t(pageMessages.contact)}
        act={t(pageMessages.takeRole)}
        choices={contacts.map(({ id, name }) => ({ value: `contact:${id}`, label: name }))}
      />
      <Roles back={back} id="forum" label={t(pageMessages.inForum)} act={t(pageMessages.takeForumRole)} choices={inFora} />
      <Roles
        back={back}
        id="sektor"
        label={t(pageMessages.editorOf)}
        act={t(pageMessages.takeSectorRole)}
        choices={sectors.map(({ id, name }) => ({ value: `editor:${id}`, label: name }))}
      />
    </div>
  );
}

type RolesProps = Readonly<{ back: string; id: string; label: string; act: string; choices: readonly Choice[] }>;

function Roles({ back, id, label, act, choices }: RolesProps) {
  if (choices.length === 0) return null;
  return (
    <form method="post" action="/valg" className="inline-form">
      <input type="hidden" name="tilbake" value={back} />
      <div className="ds-field">
        <Label htmlFor={id}>{label}</Label>
        <Select id={id} name="rolle">
          {choices.map((choice) => (
            <Select.Option key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Option>
          ))}
        </Select>
      </div>
      <Button type="submit">{act}</Button>
    </form>
  );
}

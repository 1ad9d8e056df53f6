import { Button, Label, Select } from '@digdir/designsystemet-react';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceForm } from './choice-form.tsx';
import { shellMessages } from './messages.ts';

/** Until people sign in, anybody may look at the program as each of its users. */
export function RoleSwitch({ viewer }: { readonly viewer: RootData['viewer'] }) {
  const t = useText();
  const current = viewer.contactId === null ? viewer.role : `contact:${viewer.contactId}`;
  return (
    <ChoiceForm className="role-switch">
      <span>{t(shellMessages.demo)}</span>
      <Label htmlFor="rolle">{t(shellMessages.actingAs)}</Label>
      <Select id="rolle" name="rolle" data-size="sm" defaultValue={current}>
        <Select.Option value="public">{t(shellMessages.public)}</Select.Option>
        <Select.Option value="member">{t(shellMessages.member)}</Select.Option>
        <Select.Option value="secretariat">{t(shellMessages.secretariat)}</Select.Option>
        {viewer.contactId !== null && (
          <Select.Option value={current}>{t(shellMessages.contactNamed, { name: viewer.name ?? '' })}</Select.Option>
        )}
        <Select.Option value="contact">{t(shellMessages.pickContact)}</Select.Option>
      </Select>
      <Button type="submit" variant="secondary" data-size="sm">
        {t(shellMessages.change)}
      </Button>
    </ChoiceForm>
  );
}

import { Button, Label, Select } from '@digdir/designsystemet-react';
import type { RootData } from '../root-data.ts';
import { useText } from '../text/use-text.ts';
import { ChoiceForm } from './choice-form.tsx';
import { shellMessages } from './messages.ts';

/** In a demonstration anybody may look at the program as each of its users. */
export function RoleSwitch({ viewer }: { readonly viewer: RootData['viewer'] }) {
  const t = useText();
  const current = roleOf(viewer);
  return (
    <ChoiceForm className="role-switch">
      <strong>{t(shellMessages.demo)}</strong>
      <Label htmlFor="rolle">{t(shellMessages.actingAs)}</Label>
      <Select id="rolle" name="rolle" data-size="sm" defaultValue={current}>
        <Select.Option value="public">{t(shellMessages.public)}</Select.Option>
        <Select.Option value="reader">{t(shellMessages.reader)}</Select.Option>
        <Select.Option value="member">{t(shellMessages.member)}</Select.Option>
        <Select.Option value="secretariat">{t(shellMessages.secretariat)}</Select.Option>
        {viewer.contactId !== null && (
          <Select.Option value={current}>{t(shellMessages.contactNamed, { name: viewer.name ?? '' })}</Select.Option>
        )}
        {/^(chair|secretary|member|observer):/.test(current) && <Select.Option value={current}>{t(shellMessages.inForum)}</Select.Option>}
        {current.startsWith('editor:') && <Select.Option value={current}>{t(shellMessages.ofSector)}</Select.Option>}
        <Select.Option value="contact">{t(shellMessages.pickContact)}</Select.Option>
        <Select.Option value="other">{t(shellMessages.pickOther)}</Select.Option>
      </Select>
      <Button type="submit" variant="secondary" data-size="sm">
        {t(shellMessages.change)}
      </Button>
    </ChoiceForm>
  );
}

/** The viewer as the role cookie says it. */
function roleOf({ role, contactId, posts, sectorIds }: RootData['viewer']): string {
  const [post, ...others] = posts;
  if (contactId !== null) return `contact:${contactId}`;
  if (role === 'editor') return `editor:${sectorIds[0] ?? 0}`;
  // A member of every forum is `member`; where there is one forum alone the two are the same.
  return role === 'member' && post && others.length === 0 ? `${post.as}:${post.forumId}` : role;
}

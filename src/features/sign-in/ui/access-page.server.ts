import { listContacts, listSectors, may, systemActor } from '#features/people/index.ts';
import { formText } from '#web/parts/form-text.ts';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { page, type PageArgs } from '#web/server/page.ts';
import { performActs, type ActOn } from '#web/server/perform-acts.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { endAccess, endRole, grantRole, listAccess, settleRequest } from '../index.ts';

/** Who asks to come in and who has access; `access` is null for everybody but the secretariat. */
export const loader = page(async ({ deps, viewer, url, language }) => {
  const chosen = may(viewer, 'access.keep') ? await choosePartnership(deps, url) : null;
  if (!chosen) return { chosen: null, access: null, persons: [], sectors: [], providers: {} };
  const { id } = chosen.partnership;
  const [access, contacts, sectors] = await Promise.all([
    listAccess(deps, viewer, id),
    listContacts(deps.db, systemActor),
    listSectors(deps.db, id),
  ]);
  return {
    chosen,
    access,
    persons: contacts
      .filter((contact) => contact.partnershipId === id && contact.kind === 'person')
      .map((contact) => ({ id: contact.id, name: contact.name })),
    sectors: sectors.map((sector) => ({ id: sector.id, name: sector.name })),
    providers: Object.fromEntries((deps.signIn?.providers ?? []).map((provider) => [provider.id, provider.name[language]])),
  };
});

type Fields = Readonly<Record<string, string>>;
type Change = (deps: PageArgs['deps'], actor: PageArgs['viewer'], partnershipId: number, input: unknown) => Promise<unknown>;

/** In the partnership that the page shows. */
function act(change: Change, inputOf: (fields: Fields) => unknown): ActOn<Fields> {
  return async ({ deps, viewer, url }, fields) => {
    const chosen = await choosePartnership(deps, url);
    if (!chosen) throw new AppError('not_found');
    await change(deps, viewer, chosen.partnership.id, inputOf(fields));
    return `${url.pathname}?helsefellesskap=${chosen.partnership.slug}&lagret=1`;
  };
}

function settlement({ as, contact, name }: Fields): unknown {
  if (as === 'new') return { as, name };
  return as === 'contact' ? { as, contact } : { as };
}

export const action = performActs<Fields>(
  {
    settle: act(settleRequest, (fields) => ({ account: fields['account'], settle: settlement(fields) })),
    refuse: act(settleRequest, (fields) => ({ account: fields['account'], settle: { as: 'refused' } })),
    grant: act(grantRole, (fields) => ({ account: fields['account'], ...grantOf(fields['role'] ?? '') })),
    'end-role': act(endRole, (fields) => ({ role: fields['role'] })),
    'end-access': act(endAccess, (fields) => ({ account: fields['account'] })),
  },
  (form) => Object.fromEntries([...form.keys()].map((name) => [name, formText(form, name) ?? ''])),
);

/** `editor:ID` is the editor of that sector's plan. */
function grantOf(role: string): object {
  const [kind, sector] = role.split(':');
  return kind === 'editor' ? { role: kind, sector } : { role: kind };
}

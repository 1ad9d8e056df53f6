import { may } from '#features/people/index.ts';
import { data, redirect } from 'react-router';
import { choosePartnership } from '#web/server/choose-partnership.ts';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { listMails, retryMail } from '../index.ts';
import { mailStates } from '../model/mail.ts';

const pageSize = 50;

/** What was sent and what waits; `outbox` is null for everybody but the secretariat, and where there is no partnership. */
export const loader = page(async ({ deps, viewer, url }) => {
  const mayRead = may(viewer, 'mail.keep');
  const chosen = mayRead ? await choosePartnership(deps, url) : null;
  const state = mailStates.find((name) => name === url.searchParams.get('tilstand')) ?? null;
  const about = /^\/[\w/#-]{1,200}$/.exec(url.searchParams.get('om') ?? '')?.[0] ?? null;
  const at = Number(/^[1-9]\d{0,4}$/.exec(url.searchParams.get('side') ?? '')?.[0] ?? 1);
  const outbox =
    chosen === null
      ? null
      : await listMails(deps, viewer, {
          partnershipId: chosen.partnership.id,
          state: state ?? undefined,
          about: about ?? undefined,
          limit: pageSize,
          offset: (at - 1) * pageSize,
        });
  return { mayRead, chosen, state, about, outbox, page: at, pageSize, sender: deps.mailSender?.address ?? null };
});

/** Tries a mail once more, and leads back to the list. */
export const action = page(async (args) => {
  const { deps, viewer, request, url } = args;
  const form = await readForm(request);
  try {
    await retryMail(deps, viewer, { mail: Number(form.get('mail')) });
  } catch (error) {
    const { status, message } = errorInfo(error, args);
    return data({ message }, { status });
  }
  url.searchParams.set('sendt', '1');
  return redirect(`/epost?${url.searchParams}`);
});

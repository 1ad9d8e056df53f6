import { may } from '#features/people/index.ts';
import { data, redirect } from 'react-router';
import { formText } from '#web/parts/form-text.ts';
import { errorInfo, page, type PageArgs } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { addWebhook, listDeliveries, listWebhooks, removeWebhook, resendDelivery } from '../index.ts';

const deliveriesShown = 20;

/** The addresses with what was last sent to each; null for everybody but the secretariat. */
export const loader = page(async ({ deps, viewer }) => {
  if (!may(viewer, 'webhook.keep')) return { webhooks: null };
  const webhooks = await listWebhooks(deps, viewer);
  const withDeliveries = webhooks.map(async (webhook) => ({
    ...webhook,
    deliveries: await listDeliveries(deps, viewer, webhook.id, deliveriesShown),
  }));
  return { webhooks: await Promise.all(withDeliveries) };
});

/** A new address is answered with its secret, which no later page shows; everything else leads back to the list. */
export const action = page(async (args) => {
  const form = await readForm(args.request);
  const written = { address: formText(form, 'address') ?? '', events: form.getAll('events').filter((event) => typeof event === 'string') };
  try {
    if (form.get('act') !== 'add') return await change(args, form);
    const { address, secret } = await addWebhook(args.deps, args.viewer, written);
    return { added: { address, secret }, message: null, written: null };
  } catch (error) {
    const { status, message } = errorInfo(error, args);
    return data({ added: null, message, written }, { status });
  }
});

async function change({ deps, viewer }: PageArgs, form: FormData): Promise<Response> {
  const webhook = Number(form.get('webhook'));
  if (form.get('act') === 'remove') {
    await removeWebhook(deps, viewer, { webhook });
    return redirect('/programmer/varsler?fjernet=1');
  }
  await resendDelivery(deps, viewer, { webhook, delivery: Number(form.get('delivery')) });
  return redirect('/programmer/varsler?sendt=1');
}

import { formText } from '#web/parts/form-text.ts';
import { page } from '#web/server/page.ts';
import { performActs } from '#web/server/perform-acts.ts';
import { setSettings, showSettings } from '../index.ts';

export const loader = page(({ deps, viewer }) => showSettings(deps, viewer));

export const action = performActs({ set: ({ deps, viewer }, input) => setSettings(deps, viewer, input) }, (form) => ({
  mentions: form.has('mentions'),
  digestDay: Number(formText(form, 'digestDay')) || null,
}));

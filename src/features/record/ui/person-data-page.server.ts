import { data } from 'react-router';
import { errorInfo, page } from '#web/server/page.ts';
import { readForm } from '#web/server/read-form.ts';
import { erasePerson, previewErasing } from '../index.ts';

export const loader = page(({ deps, viewer, params }) => previewErasing(deps, viewer, Number(params['person'])));

/** Erases, and tells what was done; a refusal keeps what was typed. */
export const action = page(async (args) => {
  const { deps, viewer, request, params } = args;
  const form = await readForm(request);
  const given = form.get('why');
  const why = typeof given === 'string' ? given : '';
  try {
    await erasePerson(deps, viewer, { contact: Number(params['person']), why, confirmed: form.get('confirmed') === 'yes' });
    return { done: true, message: null, why: '' };
  } catch (error) {
    const { status, message } = errorInfo(error, args);
    return data({ done: false, message, why }, { status });
  }
});

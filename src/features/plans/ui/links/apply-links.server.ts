import type { PageArgs } from '#web/server/page.ts';
import { formText } from '#web/parts/form-text.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { changeLinkKind, linkItems, restoreSuggestion, settleSuggestions, unlinkItems } from '../../index.ts';
import { readPair } from './pair-value.ts';

/** Does what a form of the page of links asks for; null where nothing was chosen. */
export async function applyLinks({ deps, viewer }: PageArgs, form: FormData): Promise<Readonly<{ batch: string }> | null> {
  const text = (name: string): string => formText(form, name) ?? '';
  const pair = () => readPair(text('par'));
  switch (text('act')) {
    case 'settle': {
      const links = decided(form);
      return links.length === 0 ? null : settleSuggestions(deps, viewer, { links });
    }
    case 'link':
      return linkItems(deps, viewer, { links: [{ ...readPair(`${text('sector')}/${text('overall')}`), kind: text('kind') }] });
    case 'kind':
      return changeLinkKind(deps, viewer, { links: [{ ...pair(), kind: text('kind') }] });
    case 'unlink':
      return unlinkItems(deps, viewer, { links: [{ ...pair(), seen: text('seen') }] });
    case 'restore':
      return restoreSuggestion(deps, viewer, { links: [pair()] });
    default:
      throw new AppError('invalid_input', { detail: 'act' });
  }
}

function decided(form: FormData) {
  const prefix = 'par:';
  return [...form.keys()].flatMap((name) => {
    const to = name.startsWith(prefix) ? formText(form, name) : '';
    return to ? [{ ...readPair(name.slice(prefix.length)), to }] : [];
  });
}

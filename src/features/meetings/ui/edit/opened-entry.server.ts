import type { PageArgs } from '#web/server/page.ts';

/** The entry whose fields are asked for, `?punkt=`; null where none is. A form is sent to the address it stands on. */
export function openedIn({ url }: Pick<PageArgs, 'url'>): number | null {
  const text = url.searchParams.get('punkt') ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

import { readEmbedOptions, type EmbedOptions } from './embed-options.ts';

/** The path of an embedded plan or area, with the options that are not the usual ones. */
export function embedPath(plan: string, area: string | null, options: EmbedOptions): string {
  const usual = readEmbedOptions({});
  const query = new URLSearchParams();
  for (const name of Object.keys(usual) as (keyof EmbedOptions)[]) {
    const value = options[name];
    if (value !== usual[name] && value !== null) query.set(name, String(value));
  }
  const path = ['innbygging', plan, ...(area === null ? [] : [area])].map(encodeURIComponent).join('/');
  return `/${path}${query.size > 0 ? `?${query}` : ''}`;
}

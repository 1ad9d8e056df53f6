import { errorRegistry } from '#shared/errors/registry.ts';

/** docs/errors.md: every expected failure with its HTTP status and its sentence. */
export function errorPage(): string {
  const rows = Object.entries(errorRegistry)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([code, { status, text }]) => `| \`${code}\` | ${status} | ${text.nb.replaceAll('|', '\\|')} |`);
  return [
    '# Feilmeldinger',
    '',
    'Skrevet av `npm run docs` fra `src/shared/errors/`. Hver finnes også på nynorsk og engelsk.',
    '',
    '| kode | HTTP | hva brukeren ser |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

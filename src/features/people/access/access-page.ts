import { accessMarkdown } from './tell-access.ts';

/** docs/access.md: the table as it is enforced. */
export function accessPage(): string {
  return [
    '# Tilgang',
    '',
    'Skrevet av `npm run docs` fra `src/features/people/access/`. Det er denne tabellen programmet spør; det finnes ingen annen.',
    '`malbilde access` skriver den på tre språk, og siden `/tilgang` viser den med det du selv er.',
    '',
    'En person kan være flere ting, og alt teller. «egne» er det forumet man sitter i, planen for sektoren man er redaktør for,',
    'eller det som navngir en selv. Det som ikke står her, kan alle.',
    '',
    accessMarkdown('nb'),
  ].join('\n');
}

import { writeFileSync } from 'node:fs';
import { accessPage } from '#features/people/access/access-page.ts';
import { errorPage } from './error-page.ts';

/** `npm run docs`: writes the pages of docs/ that are made from the code. */
writeFileSync(new URL('../docs/errors.md', import.meta.url), errorPage());
writeFileSync(new URL('../docs/access.md', import.meta.url), accessPage());

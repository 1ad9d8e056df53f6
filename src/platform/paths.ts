import { fileURLToPath } from 'node:url';

/** The folder of the program itself, with a trailing slash. */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url));
export const migrationsFolder = `${programFolder}migrations`;
/**
 * Made by `npm run build`: a database folder with all migrations applied, so that the first start is quick. Not under
 * build/, which the pages' build empties.
 */
export const databaseTemplates = `${programFolder}node_modules/.cache/malbilde/database`;

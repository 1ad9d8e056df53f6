import { createRequire } from 'node:module';
import { ensureTemplate } from '#platform/db/embedded/template.ts';
import { readMigrations } from '#platform/db/read-migrations.ts';
import { run } from './run-step.ts';

type Inputs = Readonly<{ hashInputs: () => string; markBuilt: (hash: string) => void }>;

const { hashInputs, markBuilt } = createRequire(import.meta.url)('./build-inputs.cjs') as Inputs;

/** `npm run build`: the pages, and the database template that makes the first start quick. */
const hash = hashInputs();
const [pages] = await Promise.all([
  run('react-router', ['build', '--logLevel', 'warn'], { NODE_ENV: 'production' }),
  readMigrations().then((migrations) => ensureTemplate(migrations)),
]);
if (pages === 0) markBuilt(hash);
process.exitCode = pages;

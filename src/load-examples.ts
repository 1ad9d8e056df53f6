import { listPartnerships, showContactNames, systemActor } from '#features/people/index.ts';
import { listReviews, loadExample, type ReadingDeps } from '#features/reading/index.ts';
import type { Log } from '#platform/log/log.ts';
import { programFolder } from '#platform/paths.ts';
import { loadOsloCases } from './load-cases.ts';
import { loadOsloFora } from './load-fora.ts';

const examples = ['overall-plan-2026', 'ous-plan-2026'];

/** Takes the real plans of Oslo in where nothing has been read yet; an installation in use is left alone. */
export async function loadExamplesWhenEmpty(deps: ReadingDeps, log: Log): Promise<void> {
  if ((await listPartnerships(deps.db)).length > 0 || (await listReviews(deps, systemActor, 1)).length > 0) return;
  for (const name of examples) {
    const { slug } = await loadExample(deps, `${programFolder}examples/oslo/${name}.review.json`);
    log.info({ plan: slug }, 'example taken in');
  }
  const { added } = await loadOsloFora(deps);
  log.info({ fora: added.length }, 'fora of the example taken in');
  log.info(await loadOsloCases(deps), 'decisions and assignments of the example taken in');
  // Both documents stand on open web pages, with the names of the contacts.
  await showContactNames(deps, systemActor, { partnership: 'oslo', shown: true });
}

import { readFile } from 'node:fs/promises';
import type { PlanDocument } from '#features/plans/index.ts';
import { readDocument } from '#features/reading/index.ts';
import { programFolder } from '#platform/paths.ts';

async function example(name: string): Promise<PlanDocument> {
  const file = `${name}.txt`;
  return (await readDocument(await readFile(`${programFolder}examples/oslo/${file}`), file)).document;
}

/** The two real plans as the reader gives them; what a person settled afterwards concerns periods and a name only. */
export async function osloDocuments(): Promise<Readonly<{ overall: PlanDocument; sector: PlanDocument }>> {
  const [overall, sector] = await Promise.all([example('overall-plan-2026'), example('ous-plan-2026')]);
  return { overall, sector };
}

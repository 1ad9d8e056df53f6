import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { giveAssignment, recordDecision } from '#features/cases/index.ts';
import { systemActor } from '#features/people/index.ts';
import { freezeEdition } from '#features/plans/index.ts';
import type { Deps } from '#platform/deps.ts';
import { programFolder } from '#platform/paths.ts';

const entries = z.array(z.record(z.string(), z.unknown()));
const casesFile = z.object({ editions: entries, decisions: entries, assignments: entries });

export type LoadedCases = Readonly<{ decisions: number; assignments: number }>;

/** Takes in what the plans of Helsefellesskap Oslo say was decided and asked for; after its plans and its fora. */
export async function loadOsloCases(deps: Deps): Promise<LoadedCases> {
  const text = await readFile(`${programFolder}examples/oslo/cases.json`, 'utf8');
  const { editions, decisions, assignments } = casesFile.parse(JSON.parse(text));
  for (const edition of editions) await freezeEdition(deps, systemActor, edition);
  for (const decision of decisions) await recordDecision(deps, systemActor, decision);
  for (const assignment of assignments) await giveAssignment(deps, systemActor, assignment);
  return { decisions: decisions.length, assignments: assignments.length };
}

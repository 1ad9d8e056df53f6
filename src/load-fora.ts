import { readFile } from 'node:fs/promises';
import { takeInFora, type TakenIn } from '#features/fora/index.ts';
import { systemActor } from '#features/people/index.ts';
import type { Deps } from '#platform/deps.ts';
import { programFolder } from '#platform/paths.ts';

/** Takes in the structure of Helsefellesskap Oslo as its own page and plans say it. */
export async function loadOsloFora(deps: Deps): Promise<TakenIn> {
  const text = await readFile(`${programFolder}examples/oslo/fora.json`, 'utf8');
  return takeInFora(deps, systemActor, JSON.parse(text));
}

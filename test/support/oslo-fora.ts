import { readFileSync } from 'node:fs';
import { programFolder } from '#platform/paths.ts';

/** The structure of Helsefellesskap Oslo, as it is taken in. */
export function osloFora(): unknown {
  return JSON.parse(readFileSync(`${programFolder}examples/oslo/fora.json`, 'utf8'));
}

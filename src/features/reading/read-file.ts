import { readInWorker } from './read-in-worker.ts';
import type { ReadFile } from './start-review.ts';

/** Reads where people wait: in a thread of its own, with bounded time and memory. */
export const readFileInWorker: ReadFile = (bytes, fileName, mapping, watch) => readInWorker(bytes, fileName, { mapping, ...watch });

/** What one document may cost. Bytes, milliseconds, mebibytes of heap. */
export const readingLimits = {
  fileBytes: 50 * 1024 * 1024,
  /** text has no pictures: more of it is no plan */
  textBytes: 10 * 1024 * 1024,
  timeMs: 60_000,
  heapMb: 1024,
} as const;

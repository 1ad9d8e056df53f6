/** A place in the merged order: what stands there now, what stood there before, or both. */
export type MergedPlace<T> = Readonly<{ was: T | undefined; now: T | undefined }>;

/** What is in `after` in its order, with what went away put back where it stood: after what came before it and is still there. */
export function inPlace<T>(before: readonly T[], after: readonly T[], earlier: (now: T) => T | undefined): readonly MergedPlace<T>[] {
  const kept = new Set(after.map(earlier));
  const goneAfter = new Map<T | undefined, T[]>();
  let anchor: T | undefined;
  for (const was of before) {
    if (kept.has(was)) anchor = was;
    else goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), was]);
  }
  const gone = (at: T | undefined): readonly MergedPlace<T>[] => (goneAfter.get(at) ?? []).map((was) => ({ was, now: undefined }));
  return [
    ...gone(undefined),
    ...after.flatMap((now) => {
      const was = earlier(now);
      return [{ was, now }, ...(was === undefined ? [] : gone(was))];
    }),
  ];
}

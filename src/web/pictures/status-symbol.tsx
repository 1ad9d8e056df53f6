import type { Scale } from '#features/plans/index.ts';

/** The symbol alone; the word stands beside it or in a table. */
export function StatusSymbol({ scale }: { readonly scale: Scale }) {
  return (
    <svg className={`symbol symbol--${scale}`} aria-hidden="true">
      <use href={`#s-${scale}`} />
    </svg>
  );
}

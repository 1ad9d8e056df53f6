import type { Scale } from '#features/plans/index.ts';

/** A status as symbol, word and colour. The word is the plan's own, the rest follows from the common scale. */
export function StatusTag({ scale, label }: { readonly scale: Scale; readonly label: string }) {
  return (
    <span className={`status status--${scale}`}>
      <svg className="symbol" aria-hidden="true">
        <use href={`#s-${scale}`} />
      </svg>
      {label}
    </span>
  );
}

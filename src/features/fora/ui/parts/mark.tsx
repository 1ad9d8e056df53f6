import type { ReactNode } from 'react';

/** What a mark says by its symbol and colour; the words beside it always say it too. */
export type MarkKind = 'good' | 'waiting' | 'attention' | 'unknown';

const symbols: Readonly<Record<MarkKind, string>> = { good: '✓', waiting: '◔', attention: '!', unknown: '?' };

export function Mark({ kind, children }: { readonly kind: MarkKind; readonly children: ReactNode }) {
  return (
    <span className={`fora-mark fora-mark--${kind}`}>
      <span aria-hidden="true" className="fora-mark-symbol">
        {symbols[kind]}
      </span>
      <span>{children}</span>
    </span>
  );
}

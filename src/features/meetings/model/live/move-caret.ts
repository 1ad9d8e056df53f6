/** A step through a text that changes: keep so many, put in this, or take out so many (Yjs's and Quill's form). */
export type DeltaStep = Readonly<{ retain?: number; insert?: unknown; delete?: number }>;

/** Where a caret stands after somebody else's change; what is put in exactly there comes after it. */
export function moveCaret(caret: number, delta: readonly DeltaStep[]): number {
  let at = 0;
  let moved = caret;
  for (const step of delta) {
    if (step.retain !== undefined) at += step.retain;
    if (typeof step.insert === 'string') {
      if (at < moved) moved += step.insert.length;
      at += step.insert.length;
    }
    if (step.delete !== undefined && at < moved) moved -= Math.min(step.delete, moved - at);
  }
  return moved;
}

/** What was written after an `@` that stands right before the caret, as the beginning of a name; null where there is none. */
export function beginOfMention(text: string, caret: number): string | null {
  return /(?:^|[^\p{L}\p{N}])@([\p{L} .-]{0,40})$/u.exec(text.slice(0, caret))?.[1] ?? null;
}

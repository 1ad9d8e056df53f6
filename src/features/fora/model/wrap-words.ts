/** A text in lines of about `width` characters, at most `lines` of them; what does not fit ends with an ellipsis. */
export function wrapWords(text: string, width: number, lines: number): readonly string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).flatMap((part) => pieces(part, width))) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return kept.map((line, at) => (at === lines - 1 ? `${line.slice(0, width - 1)}…` : line));
}

/** A word longer than a line is broken. */
function pieces(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return [word.slice(0, width), ...pieces(word.slice(width), width)];
}

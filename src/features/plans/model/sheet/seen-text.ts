const unseen = /[^\P{Cc}\n\t]|\p{Cs}|\p{NChar}|\ufffd/gu;

/** A text as a cell of a sheet can show it: no control characters or broken ones, one form of line break, no space around. */
export function seenText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unseen, '').trim();
}

/** The lines of a cell that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

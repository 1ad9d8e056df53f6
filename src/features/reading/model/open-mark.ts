import { collapse } from './fold-text.ts';

const closing = new Set([' ', '.', ')', '»', '"', '”']);

/** True when the source marks a text as undecided: it ends with a question mark, or is nothing but one. */
export function isOpen(text: string): boolean {
  let end = text.trimEnd().length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1;
  return text.charAt(end - 1) === '?';
}

/** The text without its closing question marks; '' for a lone one. The cell itself keeps the text as it stands. */
export function withoutOpenMark(text: string): string {
  const whole = collapse(text);
  let end = whole.length;
  while (end > 0 && (whole.charAt(end - 1) === '?' || whole.charAt(end - 1) === ' ')) end -= 1;
  return whole.slice(0, end);
}

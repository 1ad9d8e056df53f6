import { TextRun, type IRunOptions } from 'docx';

/** What XML 1.0 does not allow in any form: control signs, halves of pairs, U+FFFE and U+FFFF. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text on one line, that a document can hold. */
export function lineText(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/gu, ' ').replace(forbidden, '');
}

/** A text as runs, a new line for each of its lines. */
export function runsOf(text: string, options: IRunOptions = {}): readonly TextRun[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line, at) => new TextRun({ ...options, text: lineText(line), ...(at > 0 && { break: 1 }) }));
}

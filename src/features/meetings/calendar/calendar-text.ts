/** Control characters but tab and newline, the two line breaks of Unicode, and broken halves of characters: programs stop at them. */
const unreadable = /[^\P{Cc}\n\t]|[\u2028\u2029]|\p{NChar}|\ufeff/gu;

/** A text as a calendar may hold it; its lines stay. */
export function calendarText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unreadable, ' ').trim();
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** What XML 1.0 does not allow in any form: control signs, halves of pairs, U+FFFE and U+FFFF. */
const forbidden = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text for an element or an attribute: markup becomes text, line breaks and tabs a space. */
export function xmlText(text: string): string {
  return text
    .replace(/[\t\n\r]+/gu, ' ')
    .replace(forbidden, '')
    .replace(/[&<>"']/gu, (sign) => escapes[sign] ?? '');
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

// texts that are as they should be already, nearly all of them
const unusual = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u02af\u2010-\u201f\u2022\u2026]| {2}|^ | $/;

/** One line as a person reads it: every kind of white space is one space, soft hyphens and zero-width marks are gone. */
export function collapse(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\u0000-\u001f]+/g, ' ')
    .trim();
}

/** For comparing: lower case, collapsed, no space around a slash, plain hyphens, no full stop or colon at the end. */
export function fold(text: string): string {
  return collapse(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[\s.:;,]+$/, '');
}

import type { Language, Messages } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';

/** Where everybody sets what they get. */
export const settingsAddress = '/min-side/varsler';

const words = {
  settings: {
    nb: 'Velg hva du får e-post om: {address}',
    nn: 'Vel kva du får e-post om: {address}',
    en: 'Choose what you get e-mail about: {address}',
  },
  unsubscribe: {
    nb: 'Slutt med slik e-post, uten å logge inn: {address}',
    nn: 'Slutt med slik e-post, utan å logge inn: {address}',
    en: 'End such e-mail, without signing in: {address}',
  },
} as const satisfies Messages;

/** `base` is where the installation is reached, null where nobody has said; `contactId` null for those who can not sign in. */
export type MailFooting = Readonly<{
  language: Language;
  because: string;
  contactId: number | null;
  unsubscribe: string | null;
  base: string | null;
}>;

/** The last lines of a mail: why it came, and where to change that. Empty where nothing is known. */
export function mailFoot({ language, because, contactId, unsubscribe, base }: MailFooting): string {
  const say = (text: (typeof words)[keyof typeof words], path: string): string =>
    formatMessage(text[language], { address: `${base}${path}` }, language);
  return [
    because,
    base === null || contactId === null ? '' : say(words.settings, settingsAddress),
    base === null || unsubscribe === null ? '' : say(words.unsubscribe, unsubscribe),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

import type { Text } from '#shared/language.ts';
import { formatMessage, type MessageParams } from '#shared/text/format-message.ts';
import { useLanguage } from './language-context.ts';

export type Translate = (text: Text, params?: MessageParams) => string;

/** Gives the function that writes a text of a messages module in the reader's language. */
export function useText(): Translate {
  const language = useLanguage();
  return (text, params = {}) => formatMessage(text[language], params, language);
}

import type { Language, Text } from '#shared/language.ts';
import { formatMessage } from '#shared/text/format-message.ts';
import type { Translate } from '#web/text/use-text.ts';

/** Writes in the forum's language what belongs to the notice, the agenda and the minutes, whoever reads. */
export function contentText(language: Language): Translate {
  return (text: Text, params = {}) => formatMessage(text[language], params, language);
}

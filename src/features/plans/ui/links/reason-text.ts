import type { LinkReason } from '../../model/links/suggestion.ts';
import type { Translate } from '#web/text/use-text.ts';
import { linkMessages } from './messages.ts';

/** Why a link is suggested, in the reader's language; the words in it are the plans' own. */
export function reasonText(t: Translate, reason: LinkReason): string {
  switch (reason.why) {
    case 'same-title':
      return t(linkMessages.sameTitle);
    case 'heading':
      return t(linkMessages.heading);
    case 'same-area':
      return t(linkMessages.sameArea);
    case 'name':
      return t(linkMessages.name, { words: reason.words.join(', ') });
    case 'words':
      return t(linkMessages.words, { words: reason.words.join(', ') });
    case 'commission':
      return t(linkMessages.commission, { words: reason.words.join(', ') });
    case 'mentions-area':
      return t(linkMessages.mentionsArea, { words: reason.words.join(', ') });
  }
}

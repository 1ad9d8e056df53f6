import type { ActorRole } from './actor.ts';
import type { Text } from './language.ts';

/** Who did something, where their name is not told: the words that every history uses. */
export const actorWords: Readonly<Record<ActorRole, Text>> = {
  secretariat: { nb: 'Sekretariatet', nn: 'Sekretariatet', en: 'The secretariat' },
  editor: { nb: 'En redaktør', nn: 'Ein redaktør', en: 'An editor' },
  member: { nb: 'Et medlem', nn: 'Eit medlem', en: 'A member' },
  contact: { nb: 'En kontakt', nn: 'Ein kontakt', en: 'A contact' },
  reader: { nb: 'En leser', nn: 'Ein lesar', en: 'A reader' },
  public: { nb: 'En leser uten innlogging', nn: 'Ein lesar utan innlogging', en: 'A reader who is not signed in' },
  system: { nb: 'Målbilde', nn: 'Målbilde', en: 'Målbilde' },
};

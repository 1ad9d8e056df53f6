import type { Text } from '#shared/language.ts';

/** What a person can be in a partnership: everything they are counts, not the foremost alone. */
export const standings = ['secretariat', 'editor', 'chair', 'secretary', 'member', 'observer', 'contact', 'reader', 'public'] as const;
export type Standing = (typeof standings)[number];

/** 'all' of the partnership's, or 'own': the forum they sit in, the plan of the sector they edit, the items that name them. */
export type Reach = 'all' | 'own';

export type Rule = Readonly<{ does: Text; may: Readonly<Partial<Record<Standing, Reach>>> }>;

/** A part of the table: one row a deed. */
export type Rules = Readonly<Record<string, Rule>>;

export const secretariatAlone = { secretariat: 'all' } as const;

/** The secretariat, and those who lead a forum in their own. */
export const leadersOfForum = { secretariat: 'all', chair: 'own', secretary: 'own' } as const;

/** The secretariat, and everybody who sits in a forum in their own. */
export const seatedInForum = { ...leadersOfForum, member: 'own', observer: 'own' } as const;

import type { Text } from '#shared/language.ts';

/** What a person can be in a partnership: everything they are counts, not the foremost alone. */
export const standings = ['secretariat', 'editor', 'chair', 'secretary', 'member', 'observer', 'contact', 'reader', 'public'] as const;
export type Standing = (typeof standings)[number];

/** 'all' of the partnership's, or 'own': the forum they sit in, the plan of the sector they edit, the items that name them. */
export type Reach = 'all' | 'own';

export type Rule = Readonly<{ does: Text; may: Readonly<Partial<Record<Standing, Reach>>> }>;

/** Who may do what: one row a deed, one column a standing. Whoever is not named may not; the program itself may all. */
export const deeds = {
  'plan.keep': {
    does: { nb: 'Føre planene', nn: 'Føre planane', en: 'Keep the plans' },
    may: { secretariat: 'all' },
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type Deed = keyof typeof deeds;

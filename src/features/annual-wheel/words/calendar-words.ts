import type { Messages } from '#shared/language.ts';

export const calendarWords = { title: { nb: 'Årshjul', nn: 'Årshjul', en: 'Annual wheel' } } as const satisfies Messages;

import type { Messages } from '#shared/language.ts';

export const headMessages = {
  meetings: { nb: 'Møter', nn: 'Møte', en: 'Meetings' },
  pages: { nb: 'Sider om møtet', nn: 'Sider om møtet', en: 'Pages of the meeting' },
  meeting: { nb: 'Møtet', nn: 'Møtet', en: 'The meeting' },
  edit: { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  attendance: { nb: 'Oppmøte', nn: 'Oppmøte', en: 'Attendance' },
  calendar: { nb: 'Kalender', nn: 'Kalender', en: 'Calendar' },
  room: { nb: 'Møterom', nn: 'Møterom', en: 'Meeting room' },
  minutes: { nb: 'Protokollarbeid', nn: 'Protokollarbeid', en: 'Work on minutes' },
  backlog: { nb: 'Forumets sakskø', nn: 'Sakskøa til forumet', en: 'The forum’s backlog' },
} satisfies Messages;

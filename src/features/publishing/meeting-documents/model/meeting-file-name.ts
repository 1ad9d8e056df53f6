import type { ShownMeeting } from '#features/meetings/index.ts';
import { slugOf } from '#shared/slug.ts';
import { plainName, type FileName } from '../../model/file-name.ts';
import type { DocumentKind } from './meeting-document.ts';
import { meetingDay } from './meeting-clock.ts';
import { sayIn } from './write-words.ts';

const names = { notice: 'noticeName', agenda: 'agendaName', minutes: 'minutesName' } as const;
const marks = {
  internal: { nb: 'intern', nn: 'intern', en: 'internal' },
  draft: { nb: 'utkast', nn: 'utkast', en: 'draft' },
} as const;

type Named = Readonly<{ kind: DocumentKind; internal: boolean; draft: boolean; extension: string }>;

/** "Protokoll, Strategisk samarbeidsutvalg, 2026-03-03, utkast.pdf" */
export function meetingFileName(meeting: Pick<ShownMeeting, 'forum' | 'startsAt' | 'language'>, named: Named): FileName {
  const { language } = meeting;
  const parts = [
    sayIn(language)(names[named.kind]),
    plainName(meeting.forum.name),
    meetingDay(meeting),
    ...(named.draft ? [marks.draft[language]] : []),
    ...(named.internal ? [marks.internal[language]] : []),
  ];
  const whole = parts.join(', ');
  return { ascii: `${slugOf(whole, 100)}.${named.extension}`, name: `${whole}.${named.extension}` };
}

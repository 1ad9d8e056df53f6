import type { Attendance, MinutesDocument } from '#features/meetings/index.ts';
import type { Block, TableColumn } from './meeting-document.ts';
import type { Say } from './write-words.ts';

type Present = Omit<Attendance, 'id'>;

const presences = { present: 'isPresent', absent: 'isAbsent', excused: 'isExcused', deputy: 'deputyCame' } as const;

/** Who was there, as a table, and whether they were enough. Names have a column only where one is shown. */
export function attendanceBlocks({ attendance, quorum }: Pick<MinutesDocument, 'attendance' | 'quorum'>, say: Say): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: say('present') };
  if (attendance.length === 0) return [heading, { kind: 'paragraph', text: say('noAttendance') }];
  const hasNames = attendance.some((one) => nameOf(one) !== null);
  const column = (label: string, share: number): TableColumn => ({ label, share });
  const columns = [
    column(say('seat'), 3),
    ...(hasNames ? [column(say('name'), 3)] : []),
    column(say('organisation'), 3),
    column(say('standing'), 2.2),
    column(say('presence'), 3),
  ];
  const rows = attendance.map((one) => [
    one.seat?.role ?? one.person?.role ?? say('guest'),
    ...(hasNames ? [nameOf(one) ?? '–'] : []),
    one.seat?.organisation?.name ?? one.seat?.party?.name ?? '–',
    one.standing === null ? say('notStated') : say(one.standing),
    presenceOf(one, say),
  ]);
  const enough: readonly Block[] = quorum ? [{ kind: 'paragraph', text: quorumText(quorum, say) }] : [];
  return [heading, { kind: 'table', columns, rows }, ...enough];
}

function nameOf({ person, name }: Present): string | null {
  return person?.name ?? name;
}

function presenceOf({ presence, deputy, note }: Present, say: Say): string {
  const word = presence === 'deputy' && deputy !== null ? say('deputyNamed', { name: deputy }) : say(presences[presence]);
  return note ? `${word} (${note})` : word;
}

function quorumText(quorum: NonNullable<MinutesDocument['quorum']>, say: Say): string {
  if (quorum.reached === null) return say('quorumUnknown');
  const { needed, present, seats, reached } = quorum;
  return say(reached ? 'quorumReached' : 'quorumMissed', { needed, present, seats });
}

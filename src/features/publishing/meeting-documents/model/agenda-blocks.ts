import type { AgendaEntry, ShownMeeting } from '#features/meetings/index.ts';
import type { Language } from '#shared/language.ts';
import type { Block } from './meeting-document.ts';
import { clockTime } from './meeting-clock.ts';
import { factBlock, headedList, headedText, knownFacts, paragraphs, personWord, withheldWord, type Say } from './write-words.ts';

type Titled = Pick<AgendaEntry, 'title' | 'case' | 'withheldBy'>;

/** "Sak 14/25: Tittel"; of what is withheld the number, the public title where there is one, and the paragraph. */
export function entryTitle(entry: Titled, say: Say): string {
  const title = entry.title ?? entry.case?.title ?? withheldWord(entry.withheldBy, say) ?? '–';
  return entry.case ? `${entry.case.label}: ${title}` : title;
}

/** Who is responsible, as words and person; null where nobody is named. */
function responsibleWord({ responsible }: Pick<AgendaEntry, 'responsible'>): string | null {
  return [responsible.words, personWord(responsible.person)].filter(Boolean).join(', ') || null;
}

/** When the entries begin, ISO in UTC, in their order; null where it is not known. */
export type EntryTimes = readonly (string | null)[];

/** The agenda at a glance: a table, with a heading for each section. Clock times stand only where they are known. */
export function agendaTable({ agenda }: ShownMeeting, begins: EntryTimes, say: Say, language: Language): readonly Block[] {
  if (agenda.length === 0) return [{ kind: 'paragraph', text: say('noEntries') }];
  const times = agenda.map((_, at) => begins[at] ?? null).map((time) => (time === null ? null : clockTime(time, language)));
  const hasTimes = times.some((time) => time !== null);
  const columns = [
    { label: say('number'), share: 1 },
    ...(hasTimes ? [{ label: say('clock'), share: 1.2 }] : []),
    { label: say('entry'), share: 7 },
    { label: say('type'), share: 2.6 },
    { label: say('responsible'), share: 3 },
  ];
  const rows = agenda.map((entry, at) => [
    String(entry.number),
    ...(hasTimes ? [times[at] ?? '–'] : []),
    entryTitle(entry, say),
    say(entry.type),
    responsibleWord(entry) ?? '–',
  ]);
  return sectioned(agenda, (from, to) => [{ kind: 'table', columns, rows: rows.slice(from, to) }]);
}

/** Every entry with what is to be known before the meeting. */
export function agendaEntries(meeting: ShownMeeting, say: Say): readonly Block[] {
  return meeting.agenda.flatMap((entry) => [...entryHead(entry, entry.hidden, say), ...(entry.hidden ? [] : entryBody(entry, say))]);
}

type Headed = Titled & Pick<AgendaEntry, 'number' | 'withheldWhy'>;

/**
 * The heading of an entry, and that it is withheld, where the heading does not say so itself. Our own words for why are for
 * those who may read it.
 */
export function entryHead(entry: Headed, isHidden: boolean, say: Say): readonly Block[] {
  const title = entryTitle(entry, say);
  const withheld = withheldWord(entry.withheldBy, say);
  const why = isHidden ? '' : (entry.withheldWhy ?? '');
  const isSaid = withheld === null || (why === '' && title.endsWith(withheld));
  return [
    { kind: 'heading', level: 2, text: `${entry.number}. ${title}` },
    ...(isSaid ? [] : [{ kind: 'box', label: withheld, text: why } as const]),
  ];
}

/** What is to be known of an entry before the meeting. */
export function entryBody(entry: AgendaEntry, say: Say): readonly Block[] {
  const { minutes } = entry;
  const facts = knownFacts([
    [say('type'), say(entry.type)],
    [say('duration'), minutes === null ? null : say('minutesLong', { minutes })],
    [say('responsible'), responsibleWord(entry)],
  ]);
  return [
    ...factBlock(facts),
    ...paragraphs(entry.text),
    ...(entry.case ? [...headedText(say('background'), entry.case.background), ...headedText(say('proposal'), entry.case.proposal)] : []),
    ...entryLists(entry, say),
  ];
}

/** The papers and the plan's items that an entry names. */
function entryLists({ papers, items }: AgendaEntry, say: Say): readonly Block[] {
  return [
    ...headedList(
      say('papers'),
      papers.map((paper) => paperName(paper, say)),
    ),
    ...headedList(
      say('items'),
      items.map(({ title, planTitle }) => `${title} (${planTitle})`),
    ),
  ];
}

/** A paper by its title, and that it is withheld; that alone where the title may not be read. */
export function paperName({ title, withheldBy }: Readonly<{ title: string | null; withheldBy: string | null }>, say: Say): string {
  const withheld = withheldWord(withheldBy, say);
  if (title === null) return withheld ?? '–';
  return withheld === null ? title : `${title} (${withheld})`;
}

function sectioned(agenda: readonly AgendaEntry[], blocksOf: (from: number, to: number) => readonly Block[]): readonly Block[] {
  const starts = agenda.flatMap(({ section }, at) => (at === 0 || section !== agenda[at - 1]?.section ? [at] : []));
  return starts.flatMap((from, index) => {
    const section = agenda[from]?.section ?? null;
    const heading: readonly Block[] = section === null ? [] : [{ kind: 'heading', level: 2, text: section }];
    return [...heading, ...blocksOf(from, starts[index + 1] ?? agenda.length)];
  });
}

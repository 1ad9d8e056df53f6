import { shortDate } from '#shared/dates/format-date.ts';
import type { Status } from '../../model/plan-document.ts';
import type { CellValue, ChangeEntry, ChangeValues } from '../../model/change.ts';
import { shownStatus } from '../model/vocabulary.ts';
import type { storyMessages } from './messages.ts';

type StoryText = keyof typeof storyMessages;

/** One thing that a change did: what it is about, and what it was and became where that can be shown. */
export type StoryLine = Readonly<{
  about: StoryText;
  params: Readonly<Record<string, string>>;
  from: string | null;
  to: string | null;
  /** A status is shown with its symbol. */
  isStatus: boolean;
}>;

/** What a row of history says, in lines a person can read. A row that changes nothing visible gives none. */
export function describeChange(entry: ChangeEntry, statuses: readonly Status[]): readonly StoryLine[] {
  const period = entry.period ?? '';
  switch (entry.kind) {
    case 'cell':
      return describeCell(entry.before as ChangeValues['cell'], entry.after as ChangeValues['cell'], period, statuses);
    case 'cell.confirmed':
      return [line('confirmed', { period }, null, null)];
    case 'cell.period':
      return [line('period', {}, null, entry.after as string | null)];
    case 'item.title':
    case 'area.title':
      return [line('title', {}, entry.before as string, entry.after as string)];
    case 'item.funding':
      return [line('funding', {}, entry.before as string | null, entry.after as string | null)];
    case 'item.links':
      return [line('links', {}, list(entry.before), list(entry.after))];
    case 'item.contacts':
      return [line('contacts', {}, list(entry.before), list(entry.after))];
    case 'item.uncertain':
      return [line('uncertain', {}, whats(entry.before), whats(entry.after))];
    case 'item.place':
      return describePlace(entry.before as ChangeValues['item.place'] | null, entry.after as ChangeValues['item.place'] | null);
    case 'item.link':
      return [describeLink(entry)];
    case 'item.presence':
    case 'area.presence':
      return [line(entry.after === true ? 'added' : 'removed', {}, null, null)];
    case 'area.vision':
      return [line('vision', {}, statements(entry.before), statements(entry.after))];
    case 'plan.opened':
      return [line(entry.after === true ? 'planOpened' : 'madeDraft', {}, null, null)];
    case 'plan.frozen':
      return [line('frozen', { number: String((entry.after as ChangeValues['plan.frozen'])?.number ?? '') }, null, null)];
    case 'plan.adopted':
      return describeAdoption(entry.before as ChangeValues['plan.adopted'], entry.after as ChangeValues['plan.adopted']);
    case 'plan.rolled-over':
      return [line('rolledOver', { title: (entry.after as ChangeValues['plan.rolled-over'])?.title ?? '' }, null, null)];
    case 'plan.accepted':
      return [line('accepted', { file: (entry.after as ChangeValues['plan.accepted'])?.file ?? '' }, null, null)];
  }
}

function describeCell(
  before: CellValue | null,
  after: CellValue | null,
  period: string,
  statuses: readonly Status[],
): readonly StoryLine[] {
  const nothing: CellValue = { text: '', status: null, open: false };
  const was = before ?? nothing;
  const is = after ?? nothing;
  const word = (key: string | null): string | null => shownStatus(statuses, key).label ?? key;
  const lines: StoryLine[] = [];
  if (was.status !== is.status) lines.push({ ...line('status', { period }, word(was.status), word(is.status)), isStatus: true });
  if (was.text !== is.text) lines.push(line('text', { period }, was.text || null, is.text || null));
  if (was.open !== is.open) lines.push(line(is.open ? 'opened' : 'closed', { period }, null, null));
  return lines;
}

function describeAdoption(before: ChangeValues['plan.adopted'], after: ChangeValues['plan.adopted']): readonly StoryLine[] {
  const adoption = after ?? before;
  if (!adoption) return [];
  const params = { number: String(adoption.number), body: adoption.body, date: shortDate(adoption.date) };
  return [line(after ? adoption.outcome : 'withdrawn', params, null, null)];
}

function describeLink({ before, after, other }: ChangeEntry): StoryLine {
  const params = { name: other?.title ?? '', plan: other?.plan.title ?? '' };
  const fromBelow = other !== null && other.plan.sector !== null;
  const texts = linkTexts[fromBelow ? 'below' : 'above'];
  switch (after as ChangeValues['item.link']) {
    case 'realises':
      return line(texts.realises, params, null, null);
    case 'contributes':
      return line(texts.contributes, params, null, null);
    case 'dismissed':
      return line('linkDismissed', params, null, null);
    case null:
      return line(before === 'dismissed' ? 'linkRestored' : 'unlinked', params, null, null);
  }
}

/** `below`: the other item stands in a sector's plan, and serves this one. */
const linkTexts = {
  below: { realises: 'realisedBy', contributes: 'contributedToBy' },
  above: { realises: 'realises', contributes: 'contributes' },
} as const;

type Place = ChangeValues['item.place'];

function describePlace(before: Place | null, after: Place | null): readonly StoryLine[] {
  if (before && after && before.groupId === after.groupId) return [line('reordered', {}, null, null)];
  return [line('place', {}, placeName(before), placeName(after))];
}

function placeName(place: Place | null): string | null {
  return place ? `${place.area} › ${place.group}` : null;
}

function line(about: StoryText, params: StoryLine['params'], from: string | null, to: string | null): StoryLine {
  return { about, params, from, to, isStatus: false };
}

function list(value: unknown): string | null {
  return Array.isArray(value) && value.length > 0 ? value.join(', ') : null;
}

function whats(value: unknown): string | null {
  return list((value as ChangeValues['item.uncertain'] | null)?.map(({ what }) => what));
}

function statements(value: unknown): string | null {
  return (value as ChangeValues['area.vision'] | null)?.map(({ text }) => text).join(' ') || null;
}

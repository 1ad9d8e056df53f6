import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CalendarEvent } from '../model/calendar-event.ts';
import { calendarOf } from './calendar-of.ts';
import { calendarText } from './calendar-text.ts';

const event: CalendarEvent = {
  uid: 'mote-1@eksempel.malbilde',
  when: { startsAt: '2026-01-20T08:30:00.000Z', endsAt: '2026-01-20T10:00:00.000Z' },
  title: 'Møte i SSU',
  description: null,
  location: null,
  url: null,
  sequence: 0,
  isCancelled: false,
  updatedAt: '2026-01-05T07:00:00.000Z',
};
const head = { name: 'Møter i SSU', language: 'nb' } as const;

/** What an independent parser finds. */
function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
}

const hour = (time: ICAL.Time | null): string | null =>
  time &&
  new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', hour: '2-digit', minute: '2-digit', day: '2-digit' }).format(time.toJSDate());

const parts = [
  ',',
  ';',
  ':',
  '\\',
  '\\n',
  '"',
  '^',
  '\r\n',
  '\n',
  '\r',
  '\t',
  'END:VEVENT',
  'ATTENDEE:mailto:x@y.no',
  '\u0000',
  '\u2028',
  '\u0085',
];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...parts, 'å', '€', '😀', '👩‍⚕️', '\ud83d', ' '), fc.string({ unit: 'grapheme', maxLength: 40 })), {
    maxLength: 12,
  })
  .map((each) => each.join(''));

const unescaped = (value: string): string => value.replace(/\\(.)/g, (_pair, char: string) => (char === 'n' ? '\n' : char));
const headProperties = ['version', 'prodid', 'calscale', 'name', 'x-wr-calname', 'refresh-interval', 'x-published-ttl'];

test('any title, description, place and name come back as they were written, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, anyText, (title, description, location, name) => {
      const text = calendarOf({ ...head, name }, [{ ...event, title, description, location }, event]);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]/);
      }
      const { calendar, events } = parsed(text);
      expect(events).toHaveLength(2);
      expect(events[0]?.summary).toBe(calendarText(title));
      expect(events[0]?.description ?? '').toBe(calendarText(description));
      expect(events[0]?.location ?? '').toBe(calendarText(location) || '–');
      expect(events[0]?.attendees).toEqual([]);
      // The parser takes no X- property for text, so what it gives is still escaped.
      expect(unescaped(String(calendar.getFirstPropertyValue('x-wr-calname')))).toBe(calendarText(name) || 'Målbilde');
      expect(calendar.getAllProperties().map((property) => property.name)).toEqual(headProperties);
    }),
    { numRuns: 300 },
  );
});

test('a time is the same hour in Oslo in winter and in summer, whatever the machine stands at', () => {
  const at = (startsAt: string) => parsed(calendarOf(head, [{ ...event, when: { startsAt, endsAt: null } }])).events[0]?.startDate ?? null;
  expect(hour(at('2026-01-20T08:30:00.000Z'))).toBe('20., 09:30');
  expect(hour(at('2026-07-20T08:30:00.000Z'))).toBe('20., 10:30');
  // the two nights on which the clocks change
  expect(hour(at('2026-03-29T00:59:00.000Z'))).toBe('29., 01:59');
  expect(hour(at('2026-03-29T01:00:00.000Z'))).toBe('29., 03:00');
  expect(hour(at('2026-10-25T00:30:00.000Z'))).toBe('25., 02:30');
  expect(hour(at('2026-10-25T01:30:00.000Z'))).toBe('25., 02:30');
});

test('a day without a time is a whole day, and several days end after the last', () => {
  const [one, several] = parsed(
    calendarOf(head, [
      { ...event, when: { day: '2026-03-29' } },
      { ...event, uid: 'b', when: { day: '2026-10-24', lastDay: '2026-10-25' } },
    ]),
  ).events;
  expect([one?.startDate.isDate, one?.startDate.toString()]).toEqual([true, '2026-03-29']);
  expect([several?.startDate.toString(), several?.endDate.isDate, several?.endDate.toString()]).toEqual(['2026-10-24', true, '2026-10-26']);
});

test('the same events give the same bytes, and a cancelled one says so', () => {
  const cancelled = { ...event, isCancelled: true, sequence: 3, url: 'https://plan.example.no/moter/1?a=å,b;c' };
  const text = calendarOf(head, [cancelled]);
  expect(calendarOf(head, [cancelled])).toBe(text);
  const { calendar, events } = parsed(text);
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(events[0]?.sequence).toBe(3);
  expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-01-05T07:00:00Z');
  expect(events[0]?.component.getFirstPropertyValue('url')).toBe('https://plan.example.no/moter/1?a=%C3%A5%2Cb%3Bc');
  expect(calendar.getFirstPropertyValue('refresh-interval')?.toString()).toBe('PT1H');
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('method')).toBeNull();
});

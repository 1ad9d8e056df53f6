export type * from './model/gap.ts';
export type * from './model/wheel-entry.ts';
export { monthsOf, type NumberedEntry, type WheelMonth } from './model/months.ts';
export { layoutWheel, type WheelLayout } from './model/layout-wheel.ts';
export { kindWord, sentenceOf } from './words/entry-words.ts';
export { showWheel, type ShownWheel, type WheelQuery } from './show-wheel.ts';
export { wheelCalendarRoute } from './calendar/wheel-calendar-route.ts';
export { wheelCalendar, type WheelCalendarQuery } from './calendar/wheel-calendar.ts';
export { wheelApi } from './api/wheel-api.ts';

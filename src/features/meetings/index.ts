export type * from './model/shown-meeting.ts';

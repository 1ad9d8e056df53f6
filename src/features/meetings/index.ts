export type * from './model/shown-meeting.ts';
export { listMeetings, type MeetingFilter, type MeetingList } from './queries/list-meetings.ts';

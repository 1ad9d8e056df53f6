export type * from './model/shown-meeting.ts';
export { listMeetings, type MeetingFilter, type MeetingList } from './queries/list-meetings.ts';
export { showMeeting } from './queries/show-meeting.ts';
export { listBacklog } from './queries/list-backlog.ts';
export { presentWithVote, quorumOf, type QuorumRule } from './model/quorum.ts';
export type { CalendarEvent, EventTime } from './model/calendar-event.ts';
export { calendarOf, type CalendarHead } from './calendar/calendar-of.ts';
export { liveRoutes } from './live/routes/live-routes.ts';

import type { ColumnType } from 'kysely';

/** Written as a Date or left to the database, read as an ISO string in UTC. */
export type Timestamp = ColumnType<string, Date | undefined, Date>;

/** The same where the database fills nothing in: written as a Date or ISO string. */
export type Moment = ColumnType<string, Date | string, Date | string>;
export type MaybeMoment = ColumnType<string | null, Date | string | null | undefined, Date | string | null>;

/** Written as text of JSON, read as the value. */
export type Json<T> = ColumnType<T, string, string>;
export type MaybeJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

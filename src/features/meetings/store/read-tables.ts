import type { Kysely } from 'kysely';
import type { Language } from '#shared/language.ts';
import type { Db } from '#platform/db/db.ts';
import type { MeetingTables } from '../tables.ts';

/** What meetings read of other features' tables; they are written by those features alone. */
type OthersTables = {
  fora: {
    id: number;
    partnership_id: number;
    slug: string;
    name: string;
    short_name: string | null;
    language: Language;
  };
  partnerships: { id: number; slug: string; name: string; shows_contact_names: boolean };
  organisations: { id: number; partnership_id: number; name: string };
  parties: { id: number; name: string };
  contacts: { id: number; partnership_id: number; name: string };
  seats: {
    id: number;
    forum_id: number;
    party_id: number | null;
    organisation_id: number | null;
    role: string;
    function: 'chair' | 'deputy-chair' | 'secretary' | 'member';
    standing: 'voting' | 'speaking' | 'observing' | null;
    places: number | null;
    position: number;
    removed_at: string | null;
  };
  cases: {
    id: number;
    partnership_id: number;
    label: string;
    title: string;
    background: string;
    proposal: string;
    withheld_by: string | null;
    withheld_why: string | null;
    public_title: string | null;
  };
  decisions: { id: number; meeting_id: number | null; agenda_item_id: number | null; consensus: boolean | null };
  decision_dissents: { id: number; decision_id: number; who: string; text: string };
  items: { id: number; plan_id: number };
  plans: { id: number; partnership_id: number };
  papers: { id: number; agenda_item_id: number | null; removed_at: string | null };
};

/** The database seen with this feature's tables and with what it reads beside them. */
export function readTables(db: Db): Kysely<MeetingTables & OthersTables> {
  return db as Kysely<MeetingTables & OthersTables>;
}

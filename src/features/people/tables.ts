import type { Generated, Kysely } from 'kysely';
import type { Db } from '#platform/db/db.ts';

export type PeopleTables = {
  partnerships: {
    id: Generated<number>;
    slug: string;
    name: string;
    language: 'nb' | 'nn' | 'en';
    accent: Generated<string>;
    shows_contact_names: Generated<boolean>;
    host: string | null;
  };
  sectors: { id: Generated<number>; partnership_id: number; slug: string; name: string };
  contacts: {
    id: Generated<number>;
    partnership_id: number;
    kind: 'person' | 'unit';
    name: string;
    role: string | null;
    email: string | null;
    organisation_id: number | null;
    calendar_token: string | null;
  };
  parties: {
    id: Generated<number>;
    partnership_id: number;
    slug: string;
    name: string;
    position: Generated<number>;
  };
  organisations: {
    id: Generated<number>;
    partnership_id: number;
    party_id: number | null;
    parent_id: number | null;
    slug: string;
    name: string;
    short_name: string | null;
    kind: 'municipality' | 'district' | 'agency' | 'hospital' | 'gps' | 'users' | 'employees' | 'ombud' | 'other';
  };
  sector_organisations: {
    sector_id: number;
    organisation_id: number;
  };
};

/** The database seen with this feature's tables. */
export function peopleTables(db: Db): Kysely<PeopleTables> {
  return db as Kysely<PeopleTables>;
}

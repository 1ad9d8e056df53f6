import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '#shared/dates/calendar-days.ts';
import { osloToday } from '#shared/dates/oslo-today.ts';
import { describePages } from '../support/pages.ts';
import { giveAddresses, roundDocument } from '../support/rounds.ts';

const keeper = { role: 'secretariat' } as const;

describePages(
  'The pages of regular status rounds',
  () => [roundDocument()],
  ({ open, server }) => {
    beforeAll(async () => {
      const { db } = server().deps;
      await giveAddresses(db);
      await sql`insert into fora (partnership_id, slug, name, language) select id, 'ssu', 'Samarbeidsutvalget', 'nb' from partnerships`.execute(
        db,
      );
      for (const days of [10, 100])
        await sql`insert into meetings (partnership_id, forum_id, starts_at, state)
          select partnership_id, id, ${`${addDays(osloToday(), days)}T11:00:00Z`}::timestamptz, 'called' from fora`.execute(db);
    });

    test('a form that is sent in the background leads back to the page’s own address', async () => {
      const page = await open('/runder/monstre', keeper);
      await page.getByRole('button', { name: 'Lagre mønsteret' }).click();
      await page.getByText('åpnes 28 dager før hvert møte i Samarbeidsutvalget').waitFor();
      expect(new URL(page.url()).pathname).toBe('/runder/monstre');
    });
  },
);

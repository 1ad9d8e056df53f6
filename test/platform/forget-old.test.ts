import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { forgetOldReviews } from '#features/reading/index.ts';
import { runOnce } from '#platform/jobs/run-once.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { depsOf } from '../support/people.ts';
import { forgetOld } from '#features/record/index.ts';

describeEachDatabase('what has been kept as long as the rules say', (database) => {
  test('is taken away, and nothing that is younger', async () => {
    const { db } = database();
    const run = (statement: string) => sql.raw(statement).execute(db);
    await run("insert into partnerships (slug, name, language) values ('oslo', 'Oslo', 'nb')");
    await run("insert into accounts (name, created_at) select n, now() - interval '1 year' from unnest(array['A', 'B', 'C']) n");
    const hash = (letter: string) => letter.repeat(64);
    await run(`insert into sessions (kind, account_id, word_hash, ends_at, ended_at, why_ended) values
      ('browser', 1, '${hash('a')}', now(), now() - interval '31 days', 'signed_out'),
      ('browser', 1, '${hash('b')}', now() - interval '31 days', null, null),
      ('browser', 1, '${hash('c')}', now(), now() - interval '29 days', 'signed_out'),
      ('browser', 1, '${hash('d')}', now() + interval '1 hour', null, null)`);
    await run(`insert into sign_ins_under_way (state_hash, browser_hash, provider, nonce, code_verifier, return_to, expires_at) values
      ('old', 'x', 'x', 'x', 'x', '/', now() - interval '25 hours'), ('new', 'x', 'x', 'x', 'x', '/', now())`);
    await run(`insert into join_requests (partnership_id, account_id, asked_at, settled_at, outcome) values
      (1, 1, now() - interval '1 year', now() - interval '1 year', 'joined'),
      (1, 2, now() - interval '91 days', null, null), (1, 3, now() - interval '89 days', null, null)`);
    const mail = (key: string, days: number) =>
      run(`insert into mails (partnership_id, key, recipient, language, subject, text, sent_at)
        values (1, '${key}', 'a@example.no', 'nb', 'x', 'Hemmelig', now() - interval '${days} days')`);
    await mail('year', 366);
    await mail('quarter', 91);
    await mail('month', 89);
    await run(`insert into reviews (file_name, format, sha256, document, findings, pages, actor_role, at)
      select 'x', 'pdf', '${hash('0')}', '{}', '[]', '[]', 'secretariat', now() - age from unnest(array[interval '366 days', interval '364 days']) age`);

    const deps = depsOf(database().program);
    expect(await runOnce(deps, forgetOld)).toBe(true);
    expect(await runOnce(deps, forgetOldReviews)).toBe(true);

    const texts = async (query: string): Promise<readonly string[]> =>
      (await sql<{ is: string }>`${sql.raw(query)}`.execute(db)).rows.map((row) => row.is);
    expect(await texts('select left(word_hash, 1) as is from sessions order by 1')).toEqual(['c', 'd']);
    expect(await texts('select state_hash as is from sign_ins_under_way')).toEqual(['new']);
    expect(await texts('select name as is from accounts order by 1')).toEqual(['A', 'C']);
    expect(await texts("select key || ' ' || text as is from mails order by 1")).toEqual(['month Hemmelig', 'quarter –']);
    expect(await texts('select id::text as is from reviews')).toEqual(['2']);
  });
});

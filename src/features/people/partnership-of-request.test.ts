import { expect, test } from 'vitest';
import { describeEachDatabase } from '../../../test/support/databases.ts';
import { depsOf } from '../../../test/support/people.ts';
import { makePartnership } from '../../../test/support/steering.ts';
import { partnershipHosts, partnershipOf } from './partnership-of-request.ts';
import { setPartnershipHost } from './set-partnership-host.ts';

describeEachDatabase('the partnership of a request', (database) => {
  const deps = () => depsOf(database().program);
  const asked = (host: string, chosen: string | null = null) => partnershipOf(deps(), { host, chosen });
  const told = async (host: string, chosen: string | null = null) => {
    const found = await asked(host, chosen);
    return typeof found === 'string' ? found : [found.partnership.slug, found.by];
  };

  test('is none where there is none, and the only one without any choice', async () => {
    expect(await told('plan.example.no')).toBe('none');
    await makePartnership(database().db, { slug: 'nord' });
    expect(await told('plan.example.no', 'another')).toEqual(['nord', 'only']);
  });

  test('is that of its own host before any choice, else the chosen one, else to be chosen', async () => {
    for (const slug of ['nord', 'vest', 'sor']) await makePartnership(database().db, { slug });
    await setPartnershipHost(deps(), { partnership: 'nord', host: 'Nord.example.no' });
    expect(await told('NORD.example.no:8443', 'vest')).toEqual(['nord', 'host']);
    expect(await told('plan.example.no', 'vest')).toEqual(['vest', 'choice']);
    expect(await told('plan.example.no', 'nobody')).toBe('choose');
    expect(await told('vest.nord.example.no')).toBe('choose');
    expect(await partnershipHosts(deps())).toEqual(['nord.example.no']);
    await setPartnershipHost(deps(), { partnership: 'nord', host: null });
    expect(await told('nord.example.no')).toBe('choose');
  });

  test('keeps its host from others, and takes no name that is none', async () => {
    for (const slug of ['nord', 'vest']) await makePartnership(database().db, { slug });
    await setPartnershipHost(deps(), { partnership: 'nord', host: 'nord.example.no' });
    const set = (partnership: string, host: string) => setPartnershipHost(deps(), { partnership, host });
    await expect(set('vest', 'nord.example.no')).rejects.toMatchObject({ code: 'host_taken' });
    await expect(set('nobody', 'a.example.no')).rejects.toMatchObject({ code: 'not_found' });
    for (const host of ['', 'a b', 'a.example.no:80', 'https://a.example.no', '-a', 'ø.no']) {
      await expect(set('vest', host)).rejects.toMatchObject({ code: 'invalid_input' });
    }
  });
});

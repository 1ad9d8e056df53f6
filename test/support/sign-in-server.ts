import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readProviders } from '#platform/config/read-providers.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import type { Deps } from '#platform/deps.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { listen } from '#platform/http/listen.ts';
import { createLog } from '#platform/log/log.ts';
import { programFolder } from '#platform/paths.ts';
import { registerFeatures } from '../../src/register-features.ts';
import { wiring } from '../../src/wire-deps.ts';
import { openTestDatabase } from './databases.ts';
import { startProvider, type ProviderPerson } from './openid-provider.ts';

export type SignInServer = Readonly<{ url: string; deps: Deps; issuer: string; close: () => Promise<void> }>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The program as people sign in to it, with a provider that knows these persons; no partnership is there yet. */
export async function startSignInServer(persons: Readonly<Record<string, ProviderPerson>>): Promise<SignInServer> {
  const { database, remove } = await openTestDatabase('embedded');
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const secret = 'hemmelig-nok-i-en-test';
  const provider = await startProvider({
    persons,
    clients: [
      {
        client_id: 'malbilde',
        client_secret: secret,
        redirect_uris: [`${address}/logg-inn/eksempel/svar`],
        post_logout_redirect_uris: [`${address}/logget-ut`],
      },
    ],
  });
  const providers = readProviders(
    JSON.stringify([{ id: 'eksempel', name: 'Eksempelkommunen', issuer: provider.issuer, client_id: 'malbilde', client_secret: secret }]),
  );
  const deps: Deps = {
    db: database.program,
    contentVersion: contentVersionOf(database.program),
    itemEvents: wiring.itemEvents,
    itemAssignments: wiring.itemAssignments,
    address,
    signIn: { providers, idleMinutes: 60, absoluteHours: 12 },
  };
  const app = createHttp({ log: createLog('error'), isReady: database.answers, hosts: { address, others: async () => [] } });
  await registerFeatures(app, deps, { license: 'cc-by-4.0', contact: null }, process.env['MALBILDE_TEST_BUILD'] ?? `${programFolder}build`);
  await listen(app, '127.0.0.1', port);
  return {
    url: address,
    deps,
    issuer: provider.issuer,
    async close() {
      await app.close();
      await provider.close();
      await database.close();
      await remove();
    },
  };
}

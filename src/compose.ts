import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { RunningMailSender } from '#features/mail/index.ts';
import type { Sender, WebhookDeps } from '#features/webhooks/index.ts';
import { AppError } from '#shared/errors/app-error.ts';
import type { Config } from '#platform/config/read-config.ts';
import { writtenNotes } from '#platform/audit/note-once.ts';
import { contentVersionOf } from '#platform/content-version.ts';
import { openDatabase } from '#platform/db/open-database.ts';
import type { Deps } from '#platform/deps.ts';
import type { Job } from '#platform/jobs/job.ts';
import { startJobs, type RunningJobs } from '#platform/jobs/start-jobs.ts';
import { answerAdmin } from '#platform/http/admin.ts';
import { closeHttp } from '#platform/http/close-http.ts';
import { createHttp } from '#platform/http/create-http.ts';
import { listen } from '#platform/http/listen.ts';
import type { Log } from '#platform/log/log.ts';
import { programFolder } from '#platform/paths.ts';
import { newToken, removeServerFile, writeServerFile } from '#platform/process/server-file.ts';
import { programJobs } from './jobs.ts';
import { registerFeatures } from './register-features.ts';
import { wiring } from './wire-deps.ts';

export type Running = Readonly<{ url: string; setup: string | null; deps: Deps; lost: Promise<void>; stop: () => Promise<void> }>;

const buildFolder = `${programFolder}build`;

async function registerBuilt(app: FastifyInstance, deps: WebhookDeps, config: Config): Promise<void> {
  if (!existsSync(join(buildFolder, 'server/index.js'))) throw new AppError('pages_not_built');
  await registerFeatures(app, deps, config, buildFolder);
}

async function startTelling(deps: WebhookDeps, log: Log): Promise<Sender> {
  const { startSender } = await import('#features/webhooks/index.ts');
  const onError = (error: unknown): void => log.error({ err: error }, 'telling of changes failed');
  return startSender(deps, { ownMachine: false, ...deps.webhooks, onError });
}

/** Without a mail server what is written waits in the outbox. */
async function startMail(deps: Deps, { mail }: Config, log: Log): Promise<RunningMailSender | undefined> {
  if (mail === null) return undefined;
  const { startMailSender } = await import('#features/mail/index.ts');
  return startMailSender(deps, { ...mail, onError: (error) => log.error({ err: error }, 'sending mail failed') });
}

/** What the command line asks the running server for. */
async function adminRoutes(admin: FastifyInstance, deps: Deps, dataFolder: string): Promise<void> {
  const { answerAdminRecord } = await import('#features/record/index.ts');
  answerAdminRecord(admin, deps, dataFolder);
  const { answerAdminPublishing } = await import('#features/publishing/routes/admin-route.ts');
  answerAdminPublishing(admin, deps);
  const { answerAdminFora } = await import('#features/fora/routes/admin-route.ts');
  answerAdminFora(admin, deps);
  const { answerAdminSetupLink } = await import('#features/sign-in/index.ts');
  answerAdminSetupLink(admin, deps);
  const { answerAdminRounds } = await import('#features/rounds/index.ts');
  answerAdminRounds(admin, deps);
}

/** The record is sealed by whoever holds a data folder, and its ends are told in the log. */
async function sealJob({ dataFolder }: Config, log: Log): Promise<Job> {
  const { sealDaily } = await import('#features/record/index.ts');
  return sealDaily(dataFolder, (head) => log.info(head, 'the record ends here'));
}

async function ownHostsOf(deps: Deps): Promise<readonly string[]> {
  const { partnershipHosts } = await import('#features/people/index.ts');
  return partnershipHosts(deps);
}

/** Where somebody sets up what nobody is the secretariat of yet; null where that is done, or nobody signs in. */
async function setupAddress(deps: Deps, url: string): Promise<string | null> {
  if (!deps.signIn) return null;
  const { makeSetupLink, needsSetup } = await import('#features/sign-in/index.ts');
  return (await needsSetup(deps)) ? `${deps.address ?? url}${await makeSetupLink(deps)}` : null;
}

async function loadExamples(deps: Deps, log: Log): Promise<void> {
  const [{ loadExamplesWhenEmpty }, { readDocument }] = await Promise.all([
    import('./load-examples.ts'),
    import('#features/reading/index.ts'),
  ]);
  // The files are our own: they need no thread of their own, which would only make the first start slower.
  await loadExamplesWhenEmpty({ ...deps, readFile: (bytes, fileName, mapping) => readDocument(bytes, fileName, { mapping }) }, log);
}

/** The whole program, answering; throws AppErrors for what is expected to go wrong. */
export async function startMalbilde(config: Config, log: Log): Promise<Running> {
  const database = await openDatabase(config, log);
  const webhooks = { ownMachine: config.webhooksToOwnMachine };
  const deps: WebhookDeps = {
    db: database.program,
    contentVersion: contentVersionOf(database.program),
    ...wiring,
    address: config.address,
    signIn: config.signIn,
    mailSender: config.mail?.sender,
    webhooks,
  };
  const hosts = { address: config.address, others: () => ownHostsOf(deps) };
  const app = createHttp({ log, isReady: database.answers, hosts, proxies: config.proxies });
  const token = newToken();
  const embedded = database.kind === 'embedded';
  let sender: Sender | undefined;
  let mailSender: RunningMailSender | undefined;
  let jobs: RunningJobs | undefined;

  async function stop(): Promise<void> {
    await closeHttp(app);
    await Promise.all([sender?.stop(), mailSender?.stop(), jobs?.stop()]);
    await writtenNotes(database.program);
    if (embedded) await removeServerFile(config.dataFolder);
    await database.close();
  }

  try {
    if (embedded) answerAdmin(app, { db: database.db, dataFolder: config.dataFolder, token, routes: (admin) => adminRoutes(admin, deps, config.dataFolder) });
    await registerBuilt(app, deps, config);
    if (config.withExample) await loadExamples(deps, log);
    sender = await startTelling(deps, log);
    mailSender = await startMail(deps, config, log);
    jobs = startJobs(deps, [...(await programJobs()), await sealJob(config, log)], (error, job) => log.error({ err: error, job }, 'a job failed'));
    const port = await listen(app, config.host, config.port);
    if (embedded) await writeServerFile(config.dataFolder, { pid: process.pid, port, token });
    const url = `http://localhost:${port}`;
    return { url, setup: await setupAddress(deps, url), deps, lost: database.lost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

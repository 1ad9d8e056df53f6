import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { programFolder } from '#platform/paths.ts';
import { until } from '../support/receiver.ts';

export const nginxPath = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync) ?? null;

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export type Nginx = Readonly<{
  url: string;
  /** Leads to these ports from now on. */
  leadTo: (ports: readonly number[]) => Promise<void>;
  /** what it has written down of requests */
  accessLog: () => Promise<string>;
  stop: () => Promise<void>;
}>;

/** docs/nginx.conf in a real nginx on this machine, in front of what listens at `ports`. */
export async function startNginx(ports: readonly number[]): Promise<Nginx> {
  if (nginxPath === null) throw new Error('This machine has no nginx.');
  const folder = await mkdtemp(join(tmpdir(), 'malbilde-nginx-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  const frame = ['-p', folder, '-c', file, '-e', join(folder, 'error.log')];
  await writeFile(file, await configOf(folder, port, ports));
  const nginx = spawn(nginxPath, frame, { stdio: 'ignore' });
  const ended = new Promise((resolve) => nginx.once('close', resolve));
  const url = `http://localhost:${port}`;
  await until(async () => (await fetch(`${url}/health`).catch(() => null)) !== null);
  return {
    url,
    async leadTo(others) {
      await writeFile(file, await configOf(folder, port, others));
      await promisify(execFile)(nginxPath, [...frame, '-s', 'reload']);
      // The old workers finish what they are at; the new ones are there within a moment.
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
    accessLog: () => readFile(join(folder, 'access.log'), 'utf8'),
    async stop() {
      nginx.kill('SIGQUIT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function configOf(folder: string, port: number, ports: readonly number[]): Promise<string> {
  const delivered = await readFile(join(programFolder, 'docs/nginx.conf'), 'utf8');
  let at = 0;
  const site = delivered
    .replaceAll(/^ *<server 127.*>$/gm, () => {
      const target = ports[at++];
      return target === undefined ? '' : `  server 127.0.0.1:${target} max_fails=0;`;
    })
    .replace(/<listen .*>/, `listen 127.0.0.1:${port};`)
    .replace('<plan.example.no>', 'localhost')
    .replace(/<ssl_certificate .*>/, '')
    .replace(/<access_log \S+ (.*)>/, `access_log ${folder}/access.log $1`);
  if (/^[^#]*</m.test(site)) throw new Error('docs/nginx.conf has a place that the test does not know.');
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 512; }
# A browser asks again where nginx closes a line that waits; Node's fetch does not: each request has a line of its own.
http { access_log off; keepalive_timeout 0; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/f;
uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
${site}
}`;
}

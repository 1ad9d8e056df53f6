import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';

// A reader that tries what an uploaded file must never bring about; it answers with what it was able to do.
const able: string[] = [];
const attempt = (name: string, act: () => unknown): void => {
  try {
    act();
    able.push(name);
  } catch {
    // refused, as it should be
  }
};

process.once('message', () => {
  attempt('environment', () => {
    if (process.env['MALBILDE_SECRET'] === undefined) throw new Error('empty');
  });
  attempt('read', () => readFileSync('/etc/hostname'));
  attempt('write', () => writeFileSync('written.tmp', 'x'));
  attempt('run', () => {
    const { error } = spawnSync('true');
    if (error) throw error;
  });
  const done = (connected: boolean): void => {
    if (connected) able.push('connect');
    process.send?.({ result: able });
  };
  try {
    createConnection({ host: '127.0.0.1', port: 9 })
      .on('error', (error: NodeJS.ErrnoException) => done(error.code !== 'ERR_ACCESS_DENIED'))
      .on('connect', () => done(true));
  } catch {
    done(false);
  }
});
process.send?.({ ready: true });

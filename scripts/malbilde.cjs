#!/usr/bin/env node
'use strict';
// The command line: malbilde COMMAND, or npm run malbilde -- COMMAND in the repository.
const fs = require('fs');
const path = require('path');
const childProcess = require('child_process');

const root = path.join(__dirname, '..');
const prepare = path.join(__dirname, 'prepare.cjs');

// A fresh clone has nothing installed; what the installation tells goes to standard error, away from the result.
if (!isInstalled() && fs.existsSync(prepare)) {
  const done = childProcess.spawnSync(process.execPath, [prepare, 'cli'], { stdio: ['ignore', 2, 2] });
  if (done.status !== 0) process.exit(done.status === null ? 1 : done.status);
}

standWhereTheUserStands();
require('./run.cjs').run(path.join(root, 'src', 'cli', 'malbilde.ts'), process.argv.slice(2));

function isInstalled() {
  try {
    require.resolve('zod', { paths: [root] });
    return true;
  } catch {
    return false;
  }
}

/** npm runs scripts in the repository's folder; the files that are named stand where the user does, the data where it did. */
function standWhereTheUserStands() {
  const from = process.env.INIT_CWD;
  if (process.env.npm_lifecycle_event !== 'malbilde' || !from || !fs.existsSync(from)) return;
  process.env.MALBILDE_DATA = path.resolve(process.env.MALBILDE_DATA || 'data');
  process.chdir(from);
}

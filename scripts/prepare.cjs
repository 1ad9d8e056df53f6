'use strict';
// node scripts/prepare.cjs start|test|cli [FILE.ts ARGUMENTS]: installs and builds what is missing or out of date, then
// runs the file. Plain old JavaScript, for it runs on whatever Node the machine has, before anything is installed. It is
// not a prestart script: npm leaves those out where install scripts are not allowed, and they are not.
const childProcess = require('child_process');
const fs = require('fs');
const path = require('path');
const { isBuilt } = require('./build-inputs.cjs');
const { findNode, needed } = require('./find-node.cjs');
const { installed } = require('./installed.cjs');

const root = path.join(__dirname, '..');
const purpose = process.argv[2] || 'start';

function fail(sentence) {
  console.error('\n' + sentence);
  process.exit(1);
}

/** npm as it runs us now, else the one in PATH. */
function npm(args) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: !script && process.platform === 'win32' };
  if (script && /\.c?js$/.test(script)) return childProcess.spawnSync(process.execPath, [script].concat(args), options);
  return childProcess.spawnSync('npm', args, options);
}

/** Running needs less than testing; what is installed already for testing is never taken away again. */
function install() {
  const state = installed(root);
  if (state === 'complete' || (state === 'running' && purpose !== 'test')) return;
  const fresh = !fs.existsSync(path.join(root, 'node_modules'));
  const runningOnly = purpose !== 'test' && fresh;
  console.log(fresh ? 'Målbilde installerer pakkene den trenger (bare første gang) …' : 'Målbilde oppdaterer pakkene …');
  const began = Date.now();
  // Not "npm ci": it refuses a lockfile that leaves out binaries for machines of other kinds, which not every registry
  // has. The lockfile's versions and hashes hold here too.
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm(['install'].concat(quiet, runningOnly ? ['--omit=dev'] : []));
  if (done.status !== 0) {
    fail('Pakkene ble ikke installert: sjekk at maskinen har nett og at mappen kan skrives i, og prøv igjen.');
  }
  console.log('Pakkene er på plass (' + seconds(began) + ').');
}

function build() {
  if (isBuilt()) return;
  console.log('Målbilde bygger sidene …');
  const began = Date.now();
  const done = childProcess.spawnSync(findNode(), [path.join(__dirname, 'build.ts')], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  if (done.status !== 0) {
    process.stderr.write(done.stdout);
    process.stderr.write(done.stderr);
    fail('Sidene ble ikke bygget: feilen står over.');
  }
  console.log('Sidene er bygget (' + seconds(began) + ').');
}

function seconds(began) {
  return Math.max(1, Math.round((Date.now() - began) / 1000)) + ' s';
}

install();
if (findNode() === null) {
  fail('Målbilde trenger Node ' + needed + ' eller nyere, og har ingen egen for denne maskinen. Installer den fra nodejs.org.');
}
if (purpose !== 'cli') build();
if (process.argv[3]) require('./run.cjs').run(path.resolve(process.argv[3]), process.argv.slice(4));

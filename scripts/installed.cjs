'use strict';
// Whether node_modules holds what package-lock.json says. Plain old JavaScript: it runs before anything is installed.
const fs = require('fs');
const path = require('path');

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages || null;
  } catch {
    return null;
  }
}

/**
 * Compares the lockfile with the one that npm keeps of what it installed: `complete` when all is there, `running` when
 * all but what only development needs is there, else `missing`. Optional packages are for other kinds of machines.
 */
function installed(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const found = packagesOf(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !found) return 'missing';
  const lacking = Object.keys(wanted).filter((name) => {
    const entry = wanted[name];
    if (name === '' || entry.optional || entry.devOptional || entry.link) return false;
    return !found[name] || found[name].version !== entry.version || found[name].integrity !== entry.integrity;
  });
  if (lacking.length === 0) return 'complete';
  const onlyDevelopment = lacking.every((name) => wanted[name].dev && !found[name]);
  return onlyDevelopment ? 'running' : 'missing';
}

module.exports = { installed };

'use strict';
// What the build is made of, as one hash. Plain old JavaScript: it runs before anything is installed.
const crypto = require('crypto');
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..');
const sources = ['src', 'migrations', 'package-lock.json', 'vite.config.ts', 'react-router.config.ts', 'tsconfig.json'];
const mark = path.join(root, 'build', 'inputs.sha256');

function filesUnder(name) {
  const full = path.join(root, name);
  if (!fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [name];
  return fs
    .readdirSync(full)
    .sort()
    .filter((entry) => !/\.test\.tsx?$/.test(entry))
    .reduce((found, entry) => found.concat(filesUnder(name + '/' + entry)), []);
}

/** Changes when a file that the build reads has another name or content. */
function hashInputs() {
  const hash = crypto.createHash('sha256');
  sources
    .reduce((found, name) => found.concat(filesUnder(name)), [])
    .forEach((file) => {
      hash.update(file + '\n');
      hash.update(
        crypto
          .createHash('sha256')
          .update(fs.readFileSync(path.join(root, file)))
          .digest(),
      );
    });
  return hash.digest('hex');
}

function isBuilt() {
  if (!fs.existsSync(mark)) return false;
  return fs.readFileSync(mark, 'utf8') === hashInputs();
}

function markBuilt(hash) {
  fs.writeFileSync(mark, hash);
}

module.exports = { hashInputs, isBuilt, markBuilt };

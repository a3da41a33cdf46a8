// Jest begins with the files that took longest last time. A fresh clone has no last time: those that take longest by far are
// named here, so that none of them begins when everything else is done.
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

const longest = [
  'excel/faults-actions',
  'excel/faults-tables',
  'excel/faults',
  'lint/rules',
  'build/build',
  'excel/follow',
  'excel/rows',
  'headless/columns',
  'excel/undo-random',
  'headless/plan',
  'headless/write',
  'excel/published',
  'appendices/plans',
  'excel/columns',
  'excel/generate',
  'domain/checks/planted-figures',
  'headless/odd-files',
  'excel/published-libreoffice',
  'excel/recompute',
  'headless/check',
];

const files = longest.map((name) => join(__dirname, '../test', `${name}.test.ts`));
const lost = files.filter((file) => !existsSync(file));
if (lost.length > 0) throw new Error(`tools/slowest-first.js names what is not there: ${lost.join(', ')}`);

const place = ({ path }) => {
  const at = files.indexOf(path);
  return at < 0 ? files.length : at;
};

module.exports = class SlowestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    return [...sorted].sort((one, other) => place(one) - place(other));
  }
};

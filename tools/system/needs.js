// What the tests need from the system: the one list that `npm test` checks, `.ci/run` installs from and README.md names.
// Plain JavaScript without packages: `.ci/run` asks it before `npm ci` has run.
//   node tools/system/needs.js              says what lacks and the command that installs it; status 1 when something lacks
//   node tools/system/needs.js --packages   prints the lacking Debian packages only, status 0
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');

/** Names the browser to use, whatever else is installed. */
const BROWSER_VARIABLE = 'PAR_INDEX_BROWSER';

/** The browsers that will do, most wanted first. */
const browserCommands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** A font that must be there itself, or a twin with the same widths that stands in for it. */
const font = (family, twin, debian, why) => ({ name: twin ?? family, family, twin, package: debian, why });

/** @type {readonly import('./needs').SystemNeed[]} */
const systemNeeds = [
  {
    name: 'Chromium, Chrome or Edge',
    commands: browserCommands,
    variable: BROWSER_VARIABLE,
    package: 'chromium',
    why: 'end-to-end tests use the pane in a real browser',
    steps: ['e2e'],
  },
  {
    name: 'LibreOffice Calc',
    commands: ['soffice'],
    package: 'libreoffice-calc',
    why: 'a second opinion on workbooks: it opens, recalculates and prints what is written',
    steps: ['unit'],
  },
  {
    name: 'poppler (pdftotext)',
    commands: ['pdftotext'],
    package: 'poppler-utils',
    why: 'printed pages are read again',
    steps: ['unit'],
  },
  {
    name: 'fontconfig (fc-match)',
    commands: ['fc-match'],
    package: 'fontconfig',
    why: 'tells which fonts there are',
    steps: ['unit', 'e2e'],
  },
  {
    ...font('Calibri', 'Carlito', 'fonts-crosextra-carlito', 'column widths are measured in its digits'),
    steps: ['unit'],
  },
  {
    ...font('Times New Roman', 'Liberation Serif', 'fonts-liberation', 'appendices are printed in it'),
    steps: ['unit', 'e2e'],
  },
  {
    ...font('Arial', 'Liberation Sans', 'fonts-liberation', 'column widths are measured in its digits'),
    steps: ['unit', 'e2e'],
  },
  {
    ...font('Noto Sans', null, 'fonts-noto-core', 'the pane shows Vietnamese with all its marks'),
    steps: ['e2e'],
  },
];

/** The system as it is; tests give another. */
const thisSystem = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  /** The families that stand in for a font, or null when nobody can be asked. */
  match: (family) => {
    const run = spawnSync('fc-match', ['--format', '%{family}', family], { encoding: 'utf8' });
    return run.status === 0 ? run.stdout.split(',') : null;
  },
};

const hasCommand = ({ commands, variable }, { env, exists }) => {
  if (variable !== undefined && env[variable]) return exists(env[variable]);
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.some((command) => folders.some((folder) => exists(join(folder, command))));
};

const hasFont = ({ family, twin }, { match }) => {
  const families = match(family) ?? [];
  return families.includes(family) || (twin !== null && families.includes(twin));
};

/**
 * What lacks for the named steps of `npm test`, for all steps by default. Only Linux is looked at: elsewhere programs and
 * fonts lie in places of their own, and the tests speak for themselves.
 * @type {typeof import('./needs').lacking}
 */
const lacking = (steps = null, system = thisSystem) => {
  if (system.platform !== 'linux') return [];
  return systemNeeds
    .filter((need) => steps === null || need.steps.some((step) => steps.includes(step)))
    .filter((need) => ('commands' in need ? !hasCommand(need, system) : !hasFont(need, system)));
};

const packagesOf = (needs) => [...new Set(needs.map((need) => need.package))];

/** The one command that installs what lacks, on Debian and Ubuntu. */
const installCommand = (needs) =>
  `sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${packagesOf(needs).join(' ')}'`;

/** What lacks and what to do, in lines for a person. */
const explain = (needs) =>
  [
    'The tests need what this system lacks:',
    ...needs.map(({ name, why }) => `  - ${name}: ${why}`),
    'Install it (Debian and Ubuntu) with',
    `  ${installCommand(needs)}`,
  ].join('\n');

module.exports = {
  BROWSER_VARIABLE,
  browserCommands,
  systemNeeds,
  lacking,
  installCommand,
  explain,
};

if (require.main === module) {
  const needs = lacking();
  if (process.argv.includes('--packages')) console.log(packagesOf(needs).join(' '));
  else if (needs.length > 0) {
    console.error(explain(needs));
    process.exitCode = 1;
  }
}

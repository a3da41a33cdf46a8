/** What the tests need from the system: one list, told before anything runs, named in README.md. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BROWSER_VARIABLE,
  explain,
  installCommand,
  lacking,
  systemNeeds,
  type System,
} from '../../tools/system/needs.js';

/** The Debian packages of the whole list, each once. */
const allPackages = [...new Set(systemNeeds.map((need) => need.package))];

const root = join(__dirname, '../..');
const tool = join(root, 'tools/system/needs.js');

const full: System = {
  platform: 'linux',
  env: { PATH: '/usr/bin' },
  exists: (path) => path.startsWith('/usr/bin/'),
  match: (family) => [family],
};

const names = (system: Partial<System>, steps: readonly string[] | null = null) =>
  lacking(steps, { ...full, ...system }).map(({ name }) => name);

describe('lacking', () => {
  it('is nothing where every program and font is there', () => {
    expect(names({})).toEqual([]);
  });

  it('is everything on a bare system', () => {
    expect(lacking(null, { ...full, exists: () => false, match: () => null })).toEqual(systemNeeds);
  });

  it('takes a font’s twin, and nothing else in its place', () => {
    const twin: Record<string, string> = { Calibri: 'Carlito', Arial: 'Liberation Sans' };
    expect(names({ match: (family) => [twin[family] ?? family] })).toEqual([]);
    expect(names({ match: (family) => [family === 'Calibri' ? 'DejaVu Sans' : family] })).toEqual([
      'Carlito',
    ]);
  });

  it('takes any of the browsers, and the one that the variable names', () => {
    const other = (path: string) => path.startsWith('/usr/bin/') && !path.endsWith('/chromium');
    expect(names({ exists: other })).toEqual([]);
    expect(names({ env: { ...full.env, [BROWSER_VARIABLE]: '/opt/none' } })).toEqual([
      'Chromium, Chrome or Edge',
    ]);
  });

  it('asks only for what the wanted steps need', () => {
    const bare = { exists: () => false, match: () => null };
    expect(names(bare, ['types', 'lint', 'format'])).toEqual([]);
    expect(names(bare, ['e2e'])).not.toContain('LibreOffice Calc');
    expect(names(bare, ['unit'])).not.toContain('Chromium, Chrome or Edge');
  });
});

it('says what lacks, why, and the one command that installs it', () => {
  const fonts = systemNeeds.filter((need) => 'family' in need);
  expect(installCommand(fonts)).toContain(
    'apt-get install -y --no-install-recommends fonts-crosextra-carlito fonts-liberation fonts-noto-core',
  );
  for (const { name, why } of fonts) expect(explain(fonts)).toContain(`${name}: ${why}`);
});

const inBareSystem = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: '/nowhere' } });

it('prints the packages for a script, by node alone', () => {
  const { stdout, status } = inBareSystem(process.execPath, [tool, '--packages']);
  expect([stdout.trim().split(' '), status]).toEqual([allPackages, 0]);
});

it('npm test stops before anything runs, and still ends with the line that counts', () => {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const { stdout, stderr, status } = inBareSystem(process.execPath, [tsx, 'tools/test.ts', 'unit', 'lint']);
  expect([stdout, status]).toEqual(['0 passed, 1 failed\n', 1]);
  expect(stderr).toContain('Carlito');
  expect(stderr).toContain('apt-get install');
});

it('README names every package, and the script installs from the list', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  expect(allPackages.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('node tools/system/needs.js --packages');
});

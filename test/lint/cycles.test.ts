/** Import cycles are refused by lint, those of types alone too. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');

/** Lint's answer on a made src/ of these files. */
function cruise(files: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly words: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-cycles-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, 'src', name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(root, '.dependency-cruiser.cjs');
    const run = spawnSync(process.execPath, [depcruise, '--config', config, '--output-type', 'err', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status: run.status, words: run.stdout + run.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const first = "import { two } from './two';\nexport const one = (): number => two;\n";

it('lets imports in one direction pass', () => {
  expect(cruise({ 'one.ts': first, 'two.ts': 'export const two = 2;\n' })).toMatchObject({ status: 0 });
});

it.each([
  ['values', "import { one } from './one';\nexport const two = one.length;\n"],
  ['types', "import type { one } from './one';\nexport const two = 2;\nexport type One = typeof one;\n"],
])('refuses a cycle of %s', (_, second) => {
  const { status, words } = cruise({ 'one.ts': first, 'two.ts': second });
  expect(status).toBeGreaterThan(0);
  expect(words).toContain('no-cycles: src/one.ts');
});

it('refuses a cycle within any room', () => {
  const second = "import { one } from './one';\nexport const two = one.length;\n";
  const rooms = readdirSync(join(root, 'src'));
  const files = rooms.flatMap((room) => [
    [`${room}/one.ts`, first],
    [`${room}/two.ts`, second],
  ]);
  const { words } = cruise(Object.fromEntries(files) as Record<string, string>);
  for (const room of rooms) expect(words).toContain(`no-cycles: src/${room}/one.ts`);
});

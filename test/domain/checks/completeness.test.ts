/** Every check has its file, its tests, a message in each language and its line of documentation; nothing is left over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendixKinds } from '../../../src/domain/appendix';
import { checks } from '../../../src/domain/checks';
import type { Check } from '../../../src/domain/checks';
import { languages, words } from '../../../src/locales';

const root = join(__dirname, '../../..');
const ids = checks.map(({ id }) => id);
const documented = readFileSync(join(root, 'docs/checks.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, id, severity, finds, example] =
      /^\| `([a-z-]+)`\s*\| (\w+)\s*\| (.+?)\s*\| (.+?)\s*\|$/.exec(line) ?? [];
    return id === undefined ? [] : [{ id, severity, finds, example }];
  });

test('ids are unique', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(checks.map((check: Check) => [check.id, check] as const))('%s is complete', (id, check) => {
  expect(existsSync(join(root, 'src/domain/checks', `${id}.ts`))).toBe(true);
  expect(existsSync(join(root, 'test/domain/checks', `${id}.test.ts`))).toBe(true);
  expect(documented.find((line) => line.id === id)?.severity).toBe(check.severity);
  expect(check.appliesTo.length).toBeGreaterThan(0);
  for (const kind of check.appliesTo) expect(appendixKinds).toContain(kind);
});

test('documentation and messages name no check that does not exist', () => {
  expect(documented.map(({ id }) => id)).toEqual(ids);
  for (const language of languages)
    expect(Object.keys(words(language).findings).sort()).toEqual([...ids].sort());
});

test('every test file of this folder is of a check, or of what they share', () => {
  const shared = [
    'completeness',
    'formula',
    'planted',
    'planted-figures',
    'planted-generated',
    'published',
    'roman-part',
  ];
  const files = readdirSync(__dirname).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(files.filter((file) => !shared.includes(file)).sort()).toEqual([...ids].sort());
});

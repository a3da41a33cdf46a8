/** Every check has its file, its tests and its words in each language; nothing is left over. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../../src/domain/checks';
import { appendixKinds } from '../../../src/domain/kinds';
import type { Check } from '../../../src/domain/checks';
import { languages } from '../../../src/locales';

const root = join(__dirname, '../../..');
const ids = checks.map(({ id }) => id);
test('ids are unique', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(checks.map((check: Check) => [check.id, check] as const))('%s is complete', (id, check) => {
  expect(existsSync(join(root, 'src/domain/checks', `${id}.ts`))).toBe(true);
  expect(existsSync(join(root, 'test/domain/checks', `${id}.test.ts`))).toBe(true);
  expect(appendixKinds.some(check.appliesTo)).toBe(true);
  for (const language of languages) expect(check.label[language]).not.toBe('');
});

test('every test file of this folder is of a check, or of what they share', () => {
  const shared = [
    'made-up',
    'completeness',
    'formula',
    'planted',
    'planted-figures',
    'planted-generated',
    'published',
    'roman-part',
    'sentences',
  ];
  const files = readdirSync(__dirname).flatMap((file) => /^(.+)\.test\.ts$/.exec(file)?.[1] ?? []);
  expect(files.filter((file) => !shared.includes(file)).sort()).toEqual([...ids].sort());
});

/** Node 20 is enough: every package takes each version of Node that package.json promises. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subset } from 'semver';

interface Packages {
  readonly packages: Readonly<Record<string, { readonly engines?: unknown }>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(__dirname, '../..', name), 'utf8'));
const { packages } = read('package-lock.json') as Packages;
const promised = (read('package.json') as { engines: { node: string } }).engines.node;

/** Old packages write a list, or leave a space: [">= 0.4"] and { node: ">= 0.4" } are one range. */
function rangeOf(engines: unknown): string {
  if (Array.isArray(engines)) return engines.map((range) => String(range).replace(/^node/u, '')).join(' ');
  return (engines as { node?: string } | undefined)?.node ?? '*';
}

/** "name: range" of each package that refuses a version that is promised. */
const refusing = (wanted: string, given: Packages['packages']) =>
  Object.entries(given)
    .map(([name, { engines }]) => [name, rangeOf(engines)] as const)
    .filter(([, range]) => !subset(wanted, range))
    .map(([name, range]) => `${name}: ${range}`);

it('promises Node 20, 22 and 24', () => {
  expect(['20.19.0', '22.13.0', '24.0.0'].every((version) => subset(version, promised))).toBe(true);
});

it('every locked package takes them all', () => {
  expect(refusing(promised, packages)).toEqual([]);
});

it('a package that needs more is named', () => {
  const newer = { 'node_modules/newer': { engines: { node: '>=22' } }, 'node_modules/any': {} };
  expect(refusing(promised, newer)).toEqual(['node_modules/newer: >=22']);
});

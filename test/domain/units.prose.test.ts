/**
 * Units out of prose: Tiền Giang's plan has no column for them. The key was made by a person who read every cell of
 * "Thực hiện"; nothing of it comes from the reader.
 */
import { readUnits, unitRegistry } from '../../src/domain/units';
import { readTable } from '../support/tables';
import type { UnitRegistry } from '../../src/domain/units';
import key from './units.tien-giang.json';

interface Keyed {
  readonly code: string;
  readonly units: readonly { readonly written: string; readonly unit: string }[];
  readonly cooperating?: readonly string[];
}
const keyed: readonly Keyed[] = key;
const cells = new Map(
  readTable('tien-giang-2018-2020')
    .slice(1)
    .flatMap((row): [string, string][] => (row[6] ? [[row[0] ?? '', row[6]]] : [])),
);

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('|') === b.join('|');

/** How many of the cells are read as the key has them. */
const accuracy = (registry: UnitRegistry) => {
  const readings = keyed.map((wanted) => ({
    wanted,
    read: readUnits(cells.get(wanted.code) ?? '', registry),
  }));
  const right = (is: (one: (typeof readings)[number]) => boolean): number => readings.filter(is).length;
  return {
    cells: readings.length,
    lead: right(({ wanted, read }) => (read.lead?.canonical ?? '') === (wanted.units[0]?.unit ?? '')),
    units: right(({ wanted, read }) =>
      same(
        read.units.map(({ canonical = '?' }) => canonical),
        wanted.units.map(({ unit }) => unit),
      ),
    ),
    written: right(({ wanted, read }) =>
      same(
        read.units.map(({ name }) => name),
        wanted.units.map(({ written }) => written),
      ),
    ),
    cooperating: right(({ wanted, read }) =>
      same(
        read.cooperating.map(({ canonical = '?' }) => canonical),
        wanted.cooperating ?? [],
      ),
    ),
  };
};

test('the key has every cell once', () => {
  expect(keyed.map(({ code }) => code)).toEqual([...cells.keys()]);
});

test('accuracy with the registry of the product, as docs/units.md states it', () => {
  expect(accuracy(unitRegistry)).toEqual({ cells: 75, lead: 75, units: 75, written: 72, cooperating: 75 });
});

test('accuracy with a registry that has none of this plan’s words for groups, as docs/units.md states it', () => {
  const units = unitRegistry.units.filter(({ kind }) => kind !== 'group');
  expect(accuracy({ ...unitRegistry, units })).toEqual({
    cells: 75,
    lead: 63,
    units: 62,
    written: 62,
    cooperating: 75,
  });
});

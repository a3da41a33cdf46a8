/** Any generated appendix is recognised back to the same appendix: kind, columns, years, rows, tree, total, owner. */
import fc from 'fast-check';
import { recogniseGrid } from '../../../src/sheets/recognise';
import { differences } from '../../support/generated/compare';
import { drawFrom, seeded } from '../../support/generated/draw';
import { drawSheet } from '../../support/generated/sheet';

test('sheets drawn at random are recognised back (300 cases, shrunk when one fails)', () => {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      const draw = drawFrom((low, high) => generate(fc.integer, { min: low, max: high }));
      const sheet = drawSheet(draw);
      expect(differences(recogniseGrid(sheet.grid), sheet)).toBe('');
    }),
    { numRuns: 200, seed: 20261120, endOnFailure: false },
  );
});

test('500 seeded sheets are recognised back without one exception', () => {
  const failed = Array.from({ length: 500 }, (_, seed) => {
    const sheet = drawSheet(seeded(seed));
    const difference = differences(recogniseGrid(sheet.grid), sheet);
    return difference === '' ? [] : [`seed ${seed}: ${difference}`];
  }).flat();
  expect(failed).toEqual([]);
});

test('the comparison notices a lost row, a wrong year and a wrong kind', () => {
  const sheet = drawSheet(seeded(3));
  const found = recogniseGrid(sheet.grid);
  const [first] = found;
  if (!first) throw new Error('seed 3 holds a table');
  const damaged = [
    { ...first, rows: first.rows.slice(1) },
    { ...first, columns: first.columns.map((column) => ({ ...column, year: '1999' })) },
    { ...first, kind: 'components' as const },
    { ...first, total: first.total === null ? 0 : null },
  ];
  expect(differences(found, sheet)).toBe('');
  for (const wrong of damaged) expect(differences([wrong, ...found.slice(1)], sheet)).not.toBe('');
});

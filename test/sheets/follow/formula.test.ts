import { movedFormula } from '../../../src/sheets/follow/formula';
import { movesBetween } from '../../../src/sheets/follow/moves';
import { linesOf } from '../../../src/sheets/follow/trace';

const trace = (sheet: string, cells: readonly (readonly (string | number)[])[]) => ({
  sheetId: 's1',
  sheet,
  lines: linesOf(cells, 0, 0),
  complete: true,
});

const old = [
  ['Code', 'Name', 'Score'],
  ['1', 'One', '=SUM(C3:C4)'],
  ['1.1', 'Two', 0.5],
  ['1.2', 'Three', 0.75],
];
/** A row above, a column on the left, one row between. */
const now = [
  ['', 'A note'],
  ...old.slice(0, 3).map((line) => ['', ...line]),
  ['', '1.1a', 'New', 1],
  ...old.slice(3).map((line) => ['', ...line]),
];
const moves = movesBetween(trace('Phụ lục', old), trace('Phụ lục', now));
const without = movesBetween(trace('Phụ lục', old), trace('Tên mới', [...old.slice(0, 2), ...old.slice(3)]));

describe('references go along with their cells', () => {
  test.each([
    ['=SUM(C3:C4)', '=SUM(D4:D6)'],
    ['=$C$3+C$4-$C2', '=$D$4+D$6-$D3'],
    ['=ROUND(C3/B4,2)&"C3 and B4"', '=ROUND(D4/C6,2)&"C3 and B4"'],
    ["='Phụ lục'!C3+Other!C3", "='Phụ lục'!D4+Other!C3"],
    ['=SUM(C:C)+SUM($3:$4)', '=SUM(D:D)+SUM($4:$6)'],
    ['=LOG10(C3)+CCHC_A1_C3+C3_x+Table1[C3]', '=LOG10(D4)+CCHC_A1_C3+C3_x+Table1[C3]'],
    ['=C3*1E3', '=D4*1E3'],
  ])('%s', (formula, moved) => {
    expect(movedFormula(formula, 'Phụ lục', (sheet) => (sheet === 'Phụ lục' ? moves : undefined))).toBe(
      moved,
    );
  });

  test.each([
    ['=SUM(C3:C4)', '=SUM(C3:C3)'],
    ['=C3+C4', '=#REF!+C3'],
    ["='Phụ lục'!C4", "='Tên mới'!C3"],
  ])('a row is gone: %s', (formula, moved) => {
    expect(movedFormula(formula, 'Phụ lục', () => without)).toBe(moved);
  });

  test('a place that cannot be told is not guessed', () => {
    const twice = [...old.slice(0, 3), ...old.slice(2)];
    const unsure = movesBetween(trace('Phụ lục', twice), trace('Phụ lục', old));
    expect(movedFormula('=C3', 'Phụ lục', () => unsure)).toBeNull();
    expect(movedFormula('=C2', 'Phụ lục', () => unsure)).toBe('=C2');
  });
});

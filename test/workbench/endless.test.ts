/** Formulas that would go too deep for an engine, or never end, are kept and told; a function that breaks gives an error value. */
import { openWorkbook } from '../../src/workbench/node';
import { readXlsx, writeXlsx } from '../../src/workbench/xlsx';
import { needsEngine } from '../../src/workbench/at-rest';
import { makeBook } from '../support/books';
import { withParts } from './xlsx/fixtures';

/** A workbook whose B1 has the formula, with a result or without, whose C1 reads it, and with these names. */
const bookOf = async (
  formula: string,
  result?: number,
  names: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> =>
  withParts(
    await writeXlsx(
      makeBook([
        {
          name: 'S',
          more: {
            cellData: {
              0: {
                0: { v: 5, t: 2 },
                1: { f: `=${formula}`, ...(result !== undefined && { v: result, t: 2 }) },
                2: { f: '=A1+1' },
              },
            },
          },
        },
      ]),
    ),
    (texts) => ({
      'xl/workbook.xml': (texts['xl/workbook.xml'] ?? '').replace(
        '</sheets>',
        `</sheets><definedNames>${Object.entries(names)
          .map(([name, meaning]) => `<definedName name="${name}">${meaning}</definedName>`)
          .join('')}</definedNames>`,
      ),
    }),
  );

async function valuesOf(
  bytes: Uint8Array,
): Promise<{ readonly values: unknown; readonly formula: unknown; readonly leftOut: unknown }> {
  const open = await openWorkbook(bytes);
  try {
    return await open.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('B1:C1');
      range.load('values, formulas');
      await context.sync();
      return {
        values: (range.values as unknown[][])[0],
        formula: (range.formulas as unknown[][])[0]?.[0],
        leftOut: open.engine.extras.leftOut,
      };
    });
  } finally {
    await open.close();
  }
}

/** Each name twice the one after it: sixty of them are more steps than a computer takes. */
const doubling = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [
    `Gap${String(at)}.`,
    at === 59 ? '1' : `Gap${String(at + 1)}.+Gap${String(at + 1)}.`,
  ]),
);

test.each<[string, string, Readonly<Record<string, string>>]>([
  ['five thousand brackets', `${'('.repeat(5_000)}1${')'.repeat(5_000)}`, {}],
  ['three thousand calls', `${'SUM('.repeat(3_000)}1${')'.repeat(3_000)}`, {}],
  ['eight thousand signs', `${'-'.repeat(8_000)}1`, {}],
  ['four thousand summands', `1${'+1'.repeat(4_000)}`, {}],
  ['a name that means itself', 'Vong.', { 'Vong.': 'Vong2.', 'Vong2.': 'Vong.+1' }],
  ['names that double one another', 'Gap0.', doubling],
])('%s: kept as it is and told, the rest is computed', async (_, formula, names) => {
  const told = [{ kind: 'formulas', where: 'S', count: 1 }];
  expect(await valuesOf(await bookOf(formula, undefined, names))).toEqual({
    values: ['', 6],
    formula: `=${formula}`,
    leftOut: told,
  });
  const stated = await bookOf(formula, 7, names);
  expect(await valuesOf(stated)).toEqual({ values: [7, 6], formula: `=${formula}`, leftOut: told });
  expect(needsEngine(await readXlsx(stated))).not.toBeNull();
});

test.each([
  ['SUM((A1,A1))', {}],
  ['SUM(Hop.)', { 'Hop.': '(S!$A$1,S!$A$1)' }],
])('areas joined as one keep the file’s value: %s', async (formula, names) => {
  const told = [{ kind: 'formulas', where: 'S', count: 1 }];
  expect(await valuesOf(await bookOf(formula, 10, names))).toEqual({
    values: [10, 6],
    formula: `=${formula}`,
    leftOut: told,
  });
});

test.each([
  ['an array and a call of a call', 'SUM({1,2;3,4})+LAMBDA(x,y,x+y)(1,2)', 13],
  ['nine hundred summands', `1${'+1'.repeat(900)}`, 901],
  ['Excel’s sixty-four calls', `${'SUM('.repeat(64)}3${')'.repeat(64)}`, 3],
  ['nine hundred brackets', `${'('.repeat(900)}4${')'.repeat(900)}`, 4],
  ['nine hundred signs', `${'-'.repeat(900)}2`, 2],
])('%s are computed', async (_, formula, value) => {
  expect(await valuesOf(await bookOf(formula))).toMatchObject({ values: [value, 6], leftOut: undefined });
});

test.each([
  ['Mot.+Hai.', 18],
  ['Hai.*2', 12],
  ['-Hai.^2', 36],
  ['10-Ba.', 7],
  ['1--Hai.', 7],
  ['SUM(-Hai.,1)', -5],
  ['Nam.*2', 12],
])('names are computed as what they mean, as one: %s', async (formula, value) => {
  const names = {
    'Mot.': 'Hai.*2',
    'Hai.': 'S!$A$1+1',
    'Ba.': '4-1',
    'Nam.': 'SUM(S!$A$1,1)',
  };
  expect(await valuesOf(await bookOf(formula, undefined, names))).toMatchObject({ values: [value, 6] });
});

describe('a name of several areas', () => {
  const names = { 'Vung.': 'S!$A$1,S!$A$1:$A$1', 'Nhu.': 'Vung.' };

  test.each([
    ['SUM(Vung.)', 10],
    ['SUM(Nhu.,1)', 11],
    ['MAX(Vung.)', 5],
    ['SUBTOTAL(9,Vung.)', 10],
  ])('stands for its areas where all arguments are of one kind: %s', async (formula, value) => {
    expect(await valuesOf(await bookOf(formula, undefined, names))).toMatchObject({ values: [value, 6] });
  });

  test.each(['RANK(5,Vung.)', 'LARGE(Vung.,2)', 'IF(Vung.,1,2)', 'ROWS(Nhu.)', 'Vung.'])(
    'keeps the file’s value, and is told, where they would be taken for arguments of their own: %s',
    async (formula) => {
      expect(await valuesOf(await bookOf(formula, 77, names))).toMatchObject({
        values: [77, 6],
        leftOut: expect.anything() as unknown,
      });
    },
  );
});

test('a text longer than any is an error value', async () => {
  const longer = 'SUBSTITUTE(REPT("a",32767),"a",REPT("b",32767))';
  expect(await valuesOf(await bookOf(longer))).toMatchObject({ values: ['#VALUE!', 6] });
});

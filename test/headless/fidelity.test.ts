/** What the terminal writes differs from what it was given in the cells and names it meant to change, and in nothing else. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changedParts, partsOf, textOf, withParts } from '../workbench/xlsx/fixtures';
import { richParts, richRelations, richTail } from '../workbench/xlsx/rich-book';
import { parIndexHere, sample } from './terminal';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'par-index-fidelity-'));
});
afterAll(async () => await rm(folder, { recursive: true, force: true }));

const sheetPath = 'xl/worksheets/sheet1.xml';

const validation =
  '<dataValidations count="1"><dataValidation type="decimal" sqref="D7:D125"><formula1>0</formula1><formula2>9</formula2></dataValidation></dataValidations>';

/** Đắk Nông's sample with a chart, a picture, a comment, a table, validation, a pivot cache, macros, printer settings and a theme of its own. */
const richSample = async (): Promise<Uint8Array> =>
  withParts(new Uint8Array(await readFile(sample('dak-nong-2022'))), (texts) => ({
    ...richParts,
    'xl/vbaProject.bin': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 255]),
    'xl/media/image1.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from([7, 0, 7, 0]),
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Sở Nội vụ"/>',
    'xl/worksheets/_rels/sheet1.xml.rels': richRelations,
    [sheetPath]: (texts[sheetPath] ?? '')
      .replace('<pageMargins', `${validation}<pageMargins`)
      .replace('</worksheet>', `${richTail}</worksheet>`),
  }));

interface Cells {
  readonly cells: ReadonlyMap<string, string>;
  /** The sheet without its cells and its size. */
  readonly rest: string;
}

const cellsOf = (bytes: Uint8Array): Cells => {
  const xml = textOf(partsOf(bytes), sheetPath);
  const cells = new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gsu)].map((match) => [
      match[1] ?? '',
      match[0],
    ]),
  );
  const rest = xml
    .replace(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gsu, '')
    .replace(/<dimension[^>]*\/>/u, '')
    .replace(/ spans="[^"]*"/gu, '');
  return { cells, rest };
};

const changedCells = (before: Cells, after: Cells): string[] =>
  [...new Set([...before.cells.keys(), ...after.cells.keys()])].filter(
    (address) => before.cells.get(address) !== after.cells.get(address),
  );

const write = async (name: string, bytes: Uint8Array, ...call: string[]) => {
  const [input, output] = [join(folder, name), join(folder, `out-${name}`)];
  await writeFile(input, bytes);
  const result = await parIndexHere(...call, input, '-o', output);
  expect(result.err).toBe('');
  return new Uint8Array(await readFile(output));
};

test('recompute as values, in a workbook full of other things: four sums and three columns, nothing else', async () => {
  const input = await richSample();
  const output = await write('dak-nong.xlsm', input, 'recompute', '--values', '--announced');
  const changed = changedParts(input, output);
  expect(changed.filter((path) => ![sheetPath, 'xl/styles.xml', 'xl/workbook.xml'].includes(path))).toEqual(
    [],
  );
  const [before, after] = [cellsOf(input), cellsOf(output)];
  const cells = changedCells(before, after);
  const columns = new Set(cells.map((address) => address.replace(/\d+/u, '')));
  expect([...columns].sort()).toEqual(['D', 'H', 'I', 'J']);
  expect(cells.filter((address) => address.startsWith('D')).sort()).toEqual(['D111', 'D126', 'D82', 'D83']);
  const widths = (xml: string): string => xml.replace(/<cols>.*?<\/cols>/su, '');
  expect(widths(after.rest)).toBe(widths(before.rest));
  expect(
    textOf(partsOf(output), 'xl/workbook.xml').replace(
      /<calcPr[^>]*\/>|<definedName [^>]*Print_Area.*?<\/definedName>/gu,
      '',
    ),
  ).toBe(
    textOf(partsOf(input), 'xl/workbook.xml').replace(
      /<calcPr[^>]*\/>|<definedName [^>]*Print_Area.*?<\/definedName>/gu,
      '',
    ),
  );
});

test('flags adds its conditional format and leaves every cell as it was', async () => {
  const input = await richSample();
  const output = await write('flags.xlsm', input, 'flags');
  const changed = changedParts(input, output);
  expect(changed.filter((path) => ![sheetPath, 'xl/styles.xml', 'xl/workbook.xml'].includes(path))).toEqual(
    [],
  );
  const [before, after] = [cellsOf(input), cellsOf(output)];
  expect(changedCells(before, after)).toEqual([]);
  expect(after.rest.replace(/<conditionalFormatting.*?<\/conditionalFormatting>/gsu, '')).toBe(before.rest);
});

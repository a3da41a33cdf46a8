/**
 * Takes the pictures of generated appendices for docs/appendices.md: `npx tsx tools/appendices/main.ts [name …]`. Each kind
 * is made in a sample workbook by the add-in's own code and printed by LibreOffice as a Vietnamese office would.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { writeSheets } from '../../src/excel/generate';
import { readWorkbook } from '../../src/excel/read';
import { generatorOf } from '../../src/appendices/generators';
import type { GeneratorId } from '../../src/appendices/generators';
import { analyse } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';
import { printPages } from './print';

interface Picture {
  readonly name: string;
  readonly sample: string;
  readonly kind: GeneratorId;
  readonly appendix: string;
  readonly options?: Record<string, unknown>;
  /** Pages to keep, counted from 1. */
  readonly pages: readonly number[];
}

const hueDocument = { number: '205/KH-UBND', date: '01/6/2023', issuer: 'UBND tỉnh Thừa Thiên Huế' };

const pictures: readonly Picture[] = [
  {
    name: 'next-plan',
    sample: 'krong-no-2023',
    kind: 'next-plan',
    appendix: 'KrongNo2023',
    pages: [1, 2],
  },
  {
    name: 'fields',
    sample: 'hue-2023',
    kind: 'fields',
    appendix: 'ThamDinhTheoLinhVuc',
    options: { document: hueDocument },
    pages: [1],
  },
  {
    name: 'below-maximum',
    sample: 'hue-2023',
    kind: 'below-maximum',
    appendix: 'PhuLuc2',
    options: { document: hueDocument },
    pages: [1],
  },
  {
    name: 'survey',
    sample: 'hue-2023',
    kind: 'survey',
    appendix: 'PhuLuc3',
    options: { document: hueDocument },
    pages: [1, 3],
  },
  { name: 'assignment', sample: 'dak-nong-2022', kind: 'assignment', appendix: 'DakNong2022', pages: [1] },
  {
    name: 'unit-sheet',
    sample: 'dak-nong-2022',
    kind: 'unit-sheet',
    appendix: 'DakNong2022',
    options: { units: ['Sở Tài chính'] },
    pages: [1],
  },
  {
    name: 'indices',
    sample: 'ha-tinh-2023',
    kind: 'indices',
    appendix: 'HaTinh2023',
    pages: [1, 2, 3],
  },
  { name: 'charts', sample: 'dak-nong-2022', kind: 'charts', appendix: 'DakNong2022', pages: [1, 2] },
];

const root = join(__dirname, '../..');
const folder = join(root, 'docs/images/appendices');

/** Leaves only the given sheets to be printed; they stand first, because LibreOffice always shows a workbook's first sheet. */
const showOnly = async (names: readonly string[]): Promise<void> => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    names.forEach((name, position) => {
      worksheets.getItem(name).position = position;
    });
    for (const sheet of worksheets.items) if (!names.includes(sheet.name)) sheet.visibility = 'Hidden';
    await context.sync();
  });
};

/** The workbook with nothing but the generated sheets to be seen. */
async function make({ sample, kind, appendix, options = {} }: Picture): Promise<Uint8Array> {
  const book = await openWorkbook(
    new Uint8Array(readFileSync(join(root, 'assets/samples', `${sample}.xlsx`))),
  );
  try {
    const generator = generatorOf(kind);
    const built = generator?.build(analyse(await readWorkbook()), appendix, options);
    if (!built || 'missing' in built) throw new Error(`${kind} cannot be made from ${appendix}.`);
    const outcome = await writeSheets(built.plans);
    if (!outcome.sheets) throw new Error(`${kind}: ${outcome.status}`);
    await showOnly(outcome.sheets.map(({ sheet }) => sheet));
    return await book.save();
  } finally {
    await book.close();
  }
}

async function main(names: readonly string[]): Promise<void> {
  const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));
  if (names.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const picture of wanted)
    await printPages(await make(picture), picture.pages, join(folder, picture.name));
}

void main(process.argv.slice(2)).then(() => process.exit(0));

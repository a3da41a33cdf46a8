/**
 * How long recognition takes, and how much of what is drawn at random it reads back.
 * Run: npx tsx test/bench/recognise.bench.ts [random sheets, default 2000] [first seed, default 100000]
 */
import type { Grid, WorkbookReading } from '../../src/sheets/grid';
import { recogniseGrid, recogniseWorkbook } from '../../src/sheets/recognise';
import { differences } from '../support/generated/compare';
import { seeded } from '../support/generated/draw';
import { drawSheet } from '../support/generated/sheet';
import { tableGrid } from '../support/grids';

/** Processor time, so that a busy machine does not change the answer. */
const milliseconds = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const title = 'NHIỆM VỤ NÂNG CAO CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022';
/** A sheet of 120 rows whose prose differs from every other sheet's, so that nothing is remembered from one to the next. */
const sheetNumber = (number: number): Grid => {
  const grid = tableGrid('dak-nong-2022', [title], 1, { sheet: `Phụ lục ${number}` });
  const values = grid.values.map((row) =>
    row.map((value, column) =>
      typeof value === 'string' && value.length > 30 && column > 0 ? `${value} ${number}` : value,
    ),
  );
  return { ...grid, values, formulas: values };
};
const bookOf = (sheets: number, from: number): WorkbookReading => ({
  grids: Array.from({ length: sheets }, (_, at) => sheetNumber(from + at)),
  names: [],
  part: null,
});

const first = bookOf(34, 0);
const cold = milliseconds(() => recogniseWorkbook(first));
const warm = median(
  [1, 2, 3, 4, 5].map((run) => {
    const book = bookOf(34, run * 100);
    return milliseconds(() => recogniseWorkbook(book));
  }),
);
const single = median(
  [6, 7, 8, 9, 10].map((run) => {
    const book = bookOf(1, run * 100);
    return milliseconds(() => recogniseWorkbook(book));
  }),
);
console.log(
  `34 sheets of 120 rows, processor time: first ${cold.toFixed(0)} ms, then ${warm.toFixed(0)} ms (median of 5)`,
);
console.log(`34 sheets : 1 sheet = ${(warm / single).toFixed(1)} : 1 (1 sheet ${single.toFixed(1)} ms)`);

const count = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 100_000);
let [right, tables, rows] = [0, 0, 0];
for (let at = seed; at < seed + count; at += 1) {
  const drawn = drawSheet(seeded(at));
  const difference = differences(recogniseGrid(drawn.grid), drawn);
  tables += drawn.tables.length;
  rows += drawn.tables.reduce((sum, { expected }) => sum + expected.rows.length, 0);
  if (difference === '') right += 1;
  else console.log(`seed ${at}: ${difference}`);
}
console.log(
  `${count} random sheets (${tables} tables, ${rows} rows): ${right} read back the same = ${((100 * right) / count).toFixed(2)} %`,
);

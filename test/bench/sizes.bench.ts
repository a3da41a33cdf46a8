/**
 * What a workbook costs by its size: recognising, checking and recomputing it, processor time per row and how it grows, beside
 * LibreOffice converting the same file and a plain script that adds floats over ExcelJS. Writes docs/performance.md's table and chart.
 * Run: npx tsx test/bench/sizes.bench.ts [largest recompute, default 100000] [largest check, default 100000]
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/excel/read';
import { applyPatch } from '../../src/excel/write';
import { recogniseWorkbook } from '../../src/sheets/recognise';
import { buildRecomputePatch } from '../../src/sheets/recompute-patch';
import { analyse } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';
import { writeXlsx } from '../../src/workbench/xlsx';
import { chartOf } from './chart';
import { largeBook } from './large-book';
import { libreOfficeTime } from './process-time';

const root = join(__dirname, '../..');
const largestRecompute = Number(process.argv[2] ?? 100_000);
const sizes = [100, 1_000, 10_000, 30_000, 100_000].filter(
  (size) => size <= Number(process.argv[3] ?? 100_000),
);

interface Cost {
  readonly rows: number;
  /** Milliseconds of processor time. */
  readonly recognise: number;
  readonly check: number;
  readonly recompute: number | null;
  /** Round trips of the recompute, and bytes sent and received. */
  readonly trips: string;
  readonly libreOffice: number | null;
  readonly floats: number;
}

/** Processor time in milliseconds, so that a busy machine does not change the answer. */
async function timed<T>(work: () => T | Promise<T>): Promise<readonly [number, T]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

/** User and system time of a conversion to .csv; null where LibreOffice is not installed. */
function conversionTime(bytes: Uint8Array): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'par-index-bench-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return libreOfficeTime([file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What somebody in a hurry would write: numbers added by the depth of their codes, in floats, nothing recognised. */
async function addFloats(bytes: Uint8Array): Promise<number> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  const sums = new Map<string, number>();
  let wrong = 0;
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) => {
      const code = row.getCell(1).text;
      const parent = code.slice(0, Math.max(code.lastIndexOf('.'), 0));
      for (const column of [3, 4, 5]) {
        const key = `${sheet.name} ${parent} ${String(column)}`;
        sums.set(key, (sums.get(key) ?? 0) + Number(row.getCell(column).value));
      }
    });
    sheet.eachRow((row) => {
      const sum = sums.get(`${sheet.name} ${row.getCell(1).text} 4`);
      if (sum !== undefined && Math.abs(sum - Number(row.getCell(4).value)) > 1e-9) wrong += 1;
    });
  }
  return wrong;
}

async function costOf(rows: number): Promise<Cost> {
  const bytes = await writeXlsx(largeBook(rows));
  const book = await openWorkbook(bytes);
  const reading = await readWorkbook();
  const [recognise] = await timed(() => recogniseWorkbook(reading));
  const [check, report] = await timed(() => analyse(reading, {}));
  let recompute: number | null = null;
  let trips = '–';
  if (rows <= largestRecompute) {
    book.traffic.reset();
    const [time, outcome] = await timed(async () => {
      const sheets = report.appendices.flatMap((each) => {
        const grid = reading.grids.find(({ sheet }) => sheet === each.appendix.sheet);
        return grid ? buildRecomputePatch(each, grid, { mode: 'formulas', gaps: true }).sheets : [];
      });
      return await applyPatch({ action: 'recompute', sheets }, { since: reading });
    });
    if (outcome.status !== 'written') throw new Error(`${String(rows)} rows: ${JSON.stringify(outcome)}`);
    recompute = time;
    const own = book.traffic.requests.filter(({ kind }) => kind !== 'housekeeping');
    const bytesOf = own.reduce((sum, { sent, received }) => sum + sent + received, 0);
    trips = `${String(own.length)}, ${(bytesOf / 1e6).toFixed(1)} MB`;
  }
  await book.close();
  const [floats] = await timed(async () => await addFloats(bytes));
  return { rows, recognise, check, recompute, trips, libreOffice: conversionTime(bytes), floats };
}

/** How the cost grows: 1 is in step with the rows. */
function exponent(costs: readonly Cost[], of: (cost: Cost) => number | null): string {
  const known = costs.filter((cost) => cost.rows >= 1_000 && of(cost) !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last) return '–';
  return (Math.log((of(last) ?? 1) / (of(first) ?? 1)) / Math.log(last.rows / first.rows)).toFixed(2);
}

const number = (value: number | null, digits = 2): string => (value === null ? '–' : value.toFixed(digits));
const perRow = (value: number | null, { rows }: Cost): string =>
  number(value === null ? null : value / rows, 3);

function tableOf(costs: readonly Cost[]): string {
  const head = [
    'rows',
    'recognise',
    'check',
    'recompute',
    'check : LibreOffice',
    'check : floats',
    'round trips of a recompute',
  ];
  const lines = costs.map((cost) => [
    cost.rows.toLocaleString('en'),
    perRow(cost.recognise, cost),
    perRow(cost.check, cost),
    perRow(cost.recompute, cost),
    number(cost.libreOffice === null ? null : cost.check / cost.libreOffice),
    number(cost.check / cost.floats),
    cost.trips,
  ]);
  const growth = [
    'growth from 1,000 rows',
    exponent(costs, (cost) => cost.recognise),
    exponent(costs, (cost) => cost.check),
    exponent(costs, (cost) => cost.recompute),
    '',
    '',
    '',
  ];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(head),
    row(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...lines.map(row),
    row(growth),
  ].join('\n');
}

async function main(): Promise<void> {
  await costOf(100);
  const costs: Cost[] = [];
  for (const rows of sizes) {
    costs.push(await costOf(rows));
    console.log(tableOf(costs));
  }
  const page = join(root, 'docs/performance.md');
  const text = readFileSync(page, 'utf8');
  const block = `<!-- sizes -->\n\n${tableOf(costs)}\n\n<!-- /sizes -->`;
  writeFileSync(page, text.replace(/<!-- sizes -->[^]*<!-- \/sizes -->/u, block));
  const series = (['recognise', 'check', 'recompute'] as const).map((name) => ({
    name,
    points: costs.flatMap((cost) =>
      cost[name] === null ? [] : [{ rows: cost.rows, time: cost[name] / cost.rows }],
    ),
  }));
  writeFileSync(join(root, 'docs/images/performance.svg'), chartOf(series));
  process.exit(0);
}

void main();

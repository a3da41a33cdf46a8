/** The ranking as a workbook: a row per workbook with a link to it, and a matrix of criteria by workbook with what each loses. */
import { dirname, relative } from 'node:path';
import { writeSheets } from '../excel/generate';
import { exactly } from '../domain/score';
import { words } from '../locales';
import { listColumn, listText } from '../appendices/model/list-plan';
import type { PlanCell, PlanColumn, PlanLine, SheetPlan } from '../appendices/model/sheet-plan';
import { emptyBook } from '../workbench/empty-book';
import { openWorkbook } from '../workbench/node';
import { writeXlsx } from '../workbench/xlsx';
import type { Call } from './commands/command';
import type { Ranked } from './digest';
import { demand } from './write';

const number = (points: string): PlanCell => ({ kind: 'number', score: exactly(points) });
const count = (value: number): PlanCell => number(String(value));
const blank: PlanCell = { kind: 'blank' };

const POINTS = '0.####';

/** Points of a single figure as a number, an interval as text. */
const points = (total: Ranked['total']): PlanCell => {
  if (total === null) return blank;
  return typeof total === 'string' ? number(total) : listText(total.join(' - '));
};

/** A link to the workbook, by its place beside the ranking. */
const link = (path: string, file: string, output: string): PlanCell => {
  const quoted = (content: string): string => `"${content.replaceAll('"', '""')}"`;
  const place = relative(dirname(output), path).replaceAll('\\', '/');
  return { kind: 'formula', formula: `=HYPERLINK(${quoted(place)},${quoted(file)})`, score: null };
};

const plan = (
  name: string,
  title: string,
  columns: readonly PlanColumn[],
  lines: readonly PlanLine[],
): SheetPlan => ({
  name,
  titles: { number: '', title, reference: '' },
  columns,
  lines,
  notes: [],
  orientation: 'landscape',
  binding: null,
});

function rankingSheet(order: readonly Ranked[], { language, output = '' }: Call): SheetPlan {
  const { summary } = words(language).terminal;
  const { headers } = summary;
  const differ = order.some(({ exact }) => exact !== null);
  const columns = [
    listColumn(headers.rank, 6, 'center'),
    listColumn(headers.file, 34, 'left'),
    listColumn(headers.total, 10, 'right', POINTS),
    ...(differ ? [listColumn(headers.exact, 12, 'right', POINTS)] : []),
    listColumn(headers.maximum, 10, 'right', POINTS),
    listColumn(headers.recognised, 10, 'center'),
    listColumn(headers.errors, 8, 'center'),
    listColumn(headers.warnings, 8, 'center'),
  ];
  const lines = order.map((each): PlanLine => ({
    kind: 'leaf',
    cells: [
      each.rank === null ? blank : count(each.rank),
      link(each.path, each.file, output),
      points(each.total),
      ...(differ ? [points(each.exact)] : []),
      points(each.maximum),
      count(each.recognised),
      count(each.errors),
      count(each.warnings),
    ],
  }));
  return plan(summary.ranking, summary.ranking, columns, lines);
}

/** One row per code in the order in which the workbooks name them; the words are those of the first that has it. */
function matrixSheet(order: readonly Ranked[], { language }: Call): SheetPlan {
  const { summary } = words(language).terminal;
  const names = new Map(
    order.flatMap(({ lost }) => lost.map(({ code, name }) => [code, name] as const)).reverse(),
  );
  const codes = [...names.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const losses = order.map(({ lost }) => new Map(lost.map((each) => [each.code, each.lost])));
  const columns = [
    listColumn(summary.headers.code, 8, 'center', '@'),
    listColumn(summary.headers.criterion, 40, 'left'),
    ...order.map(({ file }) => listColumn(file.replace(/\.xls[xm]$/iu, ''), 9, 'right', POINTS)),
  ];
  const lines = codes.map((code): PlanLine => ({
    kind: 'leaf',
    cells: [
      listText(code),
      listText(names.get(code) ?? ''),
      ...losses.map((lost) => {
        const points = lost.get(code);
        return points === undefined ? blank : number(points);
      }),
    ],
  }));
  return plan(summary.matrix, summary.matrix, columns, lines);
}

/** The workbook's bytes; written through the add-in's own code, like every sheet that is made. */
export async function rankingBook(order: readonly Ranked[], call: Call): Promise<Uint8Array> {
  const { note } = words(call.language).terminal.summary;
  const book = await openWorkbook(emptyBook(note.sheet, note.text));
  try {
    const plans = [rankingSheet(order, call), matrixSheet(order, call)];
    demand(await writeSheets(plans), plans[0]?.name ?? '', call.language);
    await book.engine.settle();
    return await writeXlsx(book.engine.toFile());
  } finally {
    await book.close();
  }
}

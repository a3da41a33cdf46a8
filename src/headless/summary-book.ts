/** The ranking as a workbook: a row per workbook with a link to it, and a matrix of criteria by workbook with what each loses. */
import { dirname, relative } from 'node:path';
import { writeSheets } from '../excel/generate';
import { belowMaximum } from '../domain/kinds/below-maximum';
import { ranking } from '../domain/kinds/ranking';
import { code as codeRole } from '../domain/roles/code';
import { maximum as maximumRole } from '../domain/roles/maximum';
import { name as nameRole } from '../domain/roles/name';
import { note as noteRole } from '../domain/roles/note';
import { rank as rankRole } from '../domain/roles/rank';
import { shortfall as shortfallRole } from '../domain/roles/shortfall';
import { total as totalRole } from '../domain/roles/total';
import { exactly } from '../domain/score';
import { words } from '../locales';
import { listColumn, listText } from '../appendices/model/list-plan';
import type { PlanBinding, PlanCell, PlanColumn, PlanLine, SheetPlan } from '../appendices/model/sheet-plan';
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
  binding: PlanBinding | null = null,
): SheetPlan => ({
  name,
  titles: { number: '', title, reference: '' },
  columns,
  lines,
  notes: [],
  orientation: 'landscape',
  binding,
});

/** The columns with keys of their roles, counted as a binding counts them: "note", "note#2". */
const meaning = (columns: readonly Omit<PlanColumn, 'key'>[]): readonly PlanColumn[] =>
  columns.map((column, at) => {
    const times = columns.slice(0, at + 1).filter(({ role }) => role === column.role).length;
    return { ...column, key: times === 1 ? column.role : `${column.role}#${String(times)}` };
  });

/** The workbooks are its units: their totals bear out their ranks, and none may be above its maximum. */
const rankingBinding: PlanBinding = { id: 'TongHop', kind: ranking.id, scheme: null };

/** What was lost, picked out of the trees of all workbooks: nothing of it adds up here. */
const matrixBinding: PlanBinding = { id: 'DiemMat', kind: belowMaximum.id, scheme: null };

function rankingSheet(order: readonly Ranked[], { language, output = '' }: Call): SheetPlan {
  const { summary } = words(language).terminal;
  const { headers } = summary;
  const differ = order.some(({ exact }) => exact !== null);
  const exact = { ...listColumn(headers.exact, 12, 'right', POINTS), role: noteRole.id };
  const columns = meaning([
    { ...listColumn(headers.rank, 6, 'center'), role: rankRole.id },
    { ...listColumn(headers.file, 34, 'left'), role: nameRole.id },
    { ...listColumn(headers.total, 10, 'right', POINTS), role: totalRole.id },
    ...(differ ? [exact] : []),
    { ...listColumn(headers.maximum, 10, 'right', POINTS), role: maximumRole.id },
    { ...listColumn(headers.recognised, 10, 'center'), role: noteRole.id },
    { ...listColumn(headers.errors, 8, 'center'), role: noteRole.id },
    { ...listColumn(headers.warnings, 8, 'center'), role: noteRole.id },
  ]);
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
  return plan(summary.ranking, summary.ranking, columns, lines, rankingBinding);
}

/** One row per code in the order in which the workbooks name them; the words are those of the first that has it. */
function matrixSheet(order: readonly Ranked[], { language }: Call): SheetPlan {
  const { summary } = words(language).terminal;
  const names = new Map(
    order.flatMap(({ lost }) => lost.map(({ code, name }) => [code, name] as const)).reverse(),
  );
  const codes = [...names.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const losses = order.map(({ lost }) => new Map(lost.map((each) => [each.code, each.lost])));
  const columns = meaning([
    { ...listColumn(summary.headers.code, 8, 'center', '@'), role: codeRole.id },
    { ...listColumn(summary.headers.criterion, 40, 'left'), role: nameRole.id },
    ...order.map(({ file }) => ({
      ...listColumn(file.replace(/\.xls[xm]$/iu, ''), 9, 'right', POINTS),
      role: shortfallRole.id,
    })),
  ]);
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
  return plan(summary.matrix, summary.matrix, columns, lines, matrixBinding);
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

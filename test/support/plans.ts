/** Random plans that are right throughout, as cells: criteria with real names, sums as numbers or as formulas. */
import type fc from 'fast-check';
import { likeness, foldName } from '../../src/domain/vietnamese';
import { columnName } from '../../src/a1/address';
import type { NodeSpec } from './forests';
import { forest } from './forests';
import type { Layout, SheetCell } from './tables';
import { published } from './tables';

export const planLayout: Layout = {
  id: 'Mau',
  kind: 'plan',
  columns: ['code', 'name', 'maximum', 'achieved:2025', 'target:2026', 'task', 'lead-unit'],
};
export const at = { code: 0, name: 1, maximum: 2, achieved: 3, target: 4, task: 5, unit: 6 } as const;

/** Names of a published table, no two of them alike. */
const names: readonly string[] = published('krong-no-2023').appendix.rows.reduce<string[]>(
  (kept, { kind, name }) =>
    kind === 'criterion' && kept.every((other) => likeness(foldName(other), foldName(name)) < 0.5)
      ? [...kept, name]
      : kept,
  [],
);
export const strangeName = 'Trồng cây xanh đô thị ven sông';

/** A row in hundredths of a point; `line` is its sheet row (the header stands on row 0). */
export interface PlanRow {
  readonly code: string;
  readonly name: string;
  readonly line: number;
  /** Lines of the children; for the total those of the fields. */
  readonly children: readonly number[];
  readonly parent: number | null;
  readonly points: readonly [maximum: number, achieved: number, target: number];
}

const sum = (rows: readonly PlanRow[], key: 0 | 1 | 2): number =>
  rows.reduce((total, row) => total + row.points[key], 0);

/** The plan's rows, the total last. Every leaf loses and plans to win something, so that tasks and units are needed. */
export const planRows = (fields: readonly NodeSpec[]): readonly PlanRow[] => {
  const rows: PlanRow[] = [];
  const walk = (spec: NodeSpec, code: string, parent: number | null): PlanRow => {
    const line = rows.length + 1;
    const name = names[rows.length % names.length] ?? '';
    const got = spec.leaf.achieved + 50;
    const gap = spec.leaf.lost + 40;
    const own: PlanRow = { code, name, line, children: [], parent, points: [got + gap, got, got + 20] };
    rows.push(own);
    const children = spec.children.map((child, index) => walk(child, `${code}.${String(index + 1)}`, line));
    const done: PlanRow = {
      ...own,
      children: children.map((child) => child.line),
      points: children.length === 0 ? own.points : [sum(children, 0), sum(children, 1), sum(children, 2)],
    };
    rows[line - 1] = done;
    return done;
  };
  const tops = fields.map((field, index) => walk(field, String(index + 1), null));
  const line = rows.length + 1;
  rows.push({
    code: '',
    name: 'Tổng điểm',
    line,
    children: tops.map((top) => top.line),
    parent: null,
    points: [sum(tops, 0), sum(tops, 1), sum(tops, 2)],
  });
  return rows;
};

/** Plans of these fields, of at most as many rows as there are names. */
export const planOf = (fields: fc.Arbitrary<readonly NodeSpec[]>): fc.Arbitrary<readonly PlanRow[]> =>
  fields
    .map(planRows)
    .filter(
      (rows) =>
        rows.length <= names.length && rows.some(({ children, code }) => code !== '' && children.length > 0),
    );
export const plan = planOf(forest);

export const numeric = (hundredths: number): SheetCell => ({ value: hundredths / 100, format: '0.00' });
export const textual = (value: string): SheetCell => ({ value, format: '@' });
export const empty: SheetCell = { value: '', format: 'General' };

/** "=C3+C9", or "=SUM(C3:C5)" where the children stand together. */
export const sumOf = (children: readonly number[], column: number): string => {
  const letter = columnName(column);
  const [first = 0] = children;
  const last = children.at(-1) ?? 0;
  return last - first === children.length - 1
    ? `=SUM(${letter}${first + 1}:${letter}${last + 1})`
    : `=${children.map((line) => `${letter}${line + 1}`).join('+')}`;
};

export const planCells = (rows: readonly PlanRow[], formulas: boolean): SheetCell[][] => [
  [
    'STT',
    'Tiêu chí',
    'Điểm chuẩn',
    'Điểm đạt năm 2025',
    'Mục tiêu năm 2026',
    'Nhiệm vụ',
    'Đơn vị chủ trì',
  ].map(textual),
  ...rows.map(({ code, name, children, points }) => [
    textual(code),
    { value: name, format: 'General' },
    ...points.map((value, key) =>
      formulas && children.length > 0
        ? { ...numeric(value), formula: sumOf(children, at.maximum + key) }
        : numeric(value),
    ),
    children.length > 0 ? empty : { value: 'Ban hành kế hoạch từ đầu năm', format: 'General' },
    children.length > 0 ? empty : { value: 'Sở Nội vụ', format: 'General' },
  ]),
];

/** The published tables of tools/tables as appendices and grids, put together by hand: no recogniser is trusted here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex, rowIndex } from '../../src/a1/place';
import type {
  Appendix,
  AppendixKind,
  CellValue,
  Column,
  PointCell,
  Role,
  Row,
  RowKind,
} from '../../src/domain/appendix';
import { codeLevel, parentCode, readCode } from '../../src/domain/code';
import { addsUp, isRole } from '../../src/domain/roles';
import { readPoint } from '../../src/domain/score';
import type { Grid } from '../../src/sheets/grid';

/** The rows of tools/tables/<name>.tsv. */
export const readTable = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(__dirname, '../../tools/tables', `${name}.tsv`), 'utf8')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t'));

/** A cell of the sheet: what Office.js would give as value, formula and format. */
export interface SheetCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/** How a table lies: `columns` in order ("target:2022", '' for none); `text` keeps numbers as text. */
export interface Layout {
  readonly id: string;
  readonly kind: AppendixKind;
  readonly columns: readonly string[];
  readonly headerRows?: number;
  readonly sheet?: string;
}

const isPoint = (role: string): boolean => isRole(role) && addsUp(role);
const roleOf = (key: string): Role => key.split(':')[0] as Role;
const isTotal = (text: string): boolean => /^tổng(?: điểm| cộng)?$/iu.test(text.trim());

const cellOf = (text: string, key: string): SheetCell => {
  if (!isPoint(roleOf(key)) || !/^\d+(?:[.,]\d+)?$/u.test(text)) return { value: text, format: '@' };
  const decimals = text.split(/[.,]/u)[1]?.length ?? 0;
  return {
    value: Number(text.replace(',', '.')),
    format: decimals > 0 ? `0.${'0'.repeat(decimals)}` : 'General',
  };
};

/** Staff's way of typing a table: scores as numbers with the decimals they show, everything else as text. */
export const sheetCells = (table: readonly (readonly string[])[], layout: Layout): SheetCell[][] =>
  table.map((line, at) =>
    layout.columns.map((key, column) =>
      at < (layout.headerRows ?? 1)
        ? { value: line[column] ?? '', format: '@' }
        : cellOf(line[column] ?? '', key),
    ),
  );

export const gridOf = (cells: readonly (readonly SheetCell[])[], sheet = 'Phụ lục', top = 0): Grid => ({
  sheet,
  sheetId: `id-${sheet}`,
  visible: true,
  top,
  left: 0,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
  values: cells.map((line) => line.map(({ value }) => value)),
  formulas: cells.map((line) => line.map(({ value, formula }) => formula ?? value)),
  formats: cells.map((line) => line.map(({ format }) => format ?? 'General')),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

interface Draft {
  kind: RowKind;
  code: string | null;
  parent: number | null;
  children: number[];
  at: number;
}

const link = (drafts: Draft[]): void => {
  const byCode = new Map<string, number>();
  let group: string | null = null;
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'criterion' || draft.code === null) return;
    let up = draft.code.startsWith('#') ? group : parentCode(draft.code);
    // As recognition does: a row without a row for its parent stands under the nearest ancestor there is.
    while (up !== null && !byCode.has(up)) up = parentCode(up);
    if (!draft.code.startsWith('#')) group = draft.code;
    draft.parent = (up === null ? undefined : byCode.get(up)) ?? null;
    byCode.set(draft.code, index);
    if (draft.parent !== null) drafts[draft.parent]?.children.push(index);
  });
  const tops = drafts.flatMap((draft, index) =>
    draft.kind === 'criterion' && draft.parent === null ? [index] : [],
  );
  for (const draft of drafts) if (draft.kind === 'total') draft.children.push(...tops);
};

/** The appendix of a sheet's cells; rows without any code are items of the row above that has one. */
export const appendixOf = (cells: readonly (readonly SheetCell[])[], layout: Layout, top = 0): Appendix => {
  const headers = layout.headerRows ?? 1;
  const columns = layout.columns.flatMap((key, at): Column[] => {
    if (key === '') return [];
    const [role, year] = key.split(':');
    const header = cells
      .slice(0, headers)
      .map((line) => String(line[at]?.value ?? ''))
      .join(' ')
      .trim();
    return [
      { key, role: role as Role, ...(year ? { year } : {}), column: columnIndex(at), header, confidence: 1 },
    ];
  });
  const at = (role: Role): number => columns.find((column) => column.role === role)?.column ?? -1;
  const body = cells.slice(headers);
  const readings = body.map((line) => {
    const code = line[at('code')];
    return readCode(code?.value ?? '', code?.format ?? '@', String(line[at('name')]?.value ?? ''));
  });
  const drafts = body.map((line, index): Draft => {
    const reading = readings[index];
    const total = [at('code'), at('name')].some((column) => isTotal(String(line[column]?.value ?? '')));
    const kind = total ? 'total' : reading?.bend === 'roman' ? 'section' : 'criterion';
    return {
      kind,
      code: kind === 'criterion' ? (reading?.code ?? `#${index}`) : null,
      parent: null,
      children: [],
      at: index,
    };
  });
  link(drafts);
  const rows = drafts.map((draft, index): Row => {
    const line = body[index] ?? [];
    const row = rowIndex(top + headers + index);
    const points = columns
      .filter(({ role }) => isPoint(role))
      .map((column): [string, PointCell] => {
        const { value, formula, format = 'General' } = line[column.column] ?? { value: '' };
        return [
          column.key,
          {
            row,
            column: column.column,
            value,
            formula: formula ?? null,
            format,
            reading: readPoint(value, format),
          },
        ];
      });
    const reading = readings[index];
    const code = draft.code?.startsWith('#') ? null : draft.code;
    const place = { row, column: columnIndex(reading?.inName ? at('name') : Math.max(at('code'), 0)) };
    return {
      kind: draft.kind,
      row,
      rows: [row],
      code: {
        raw: reading?.raw ?? '',
        place,
        code,
        malformed: reading?.malformed ?? false,
        ...(reading?.bend ? { bend: reading.bend } : {}),
      },
      name: reading?.name ?? '',
      parent: draft.parent,
      children: draft.children,
      level: draft.kind === 'criterion' ? (code === null ? 2 : codeLevel(code)) : 0,
      hidden: false,
      points: new Map(points),
      texts: new Map(
        columns
          .filter(({ role }) => !isPoint(role))
          .map(({ key, column }) => [key, String(line[column]?.value ?? '')]),
      ),
    };
  });
  const total = rows.findIndex((row) => row.kind === 'total');
  return {
    id: layout.id,
    kind: layout.kind,
    title: '',
    sheet: layout.sheet ?? 'Phụ lục',
    sheetId: `id-${layout.sheet ?? 'Phụ lục'}`,
    area: {
      top: rowIndex(top),
      left: columnIndex(0),
      bottom: rowIndex(top + cells.length - 1),
      right: columnIndex(layout.columns.length - 1),
    },
    header: { top: rowIndex(top), bottom: rowIndex(top + headers - 1) },
    columns,
    rows,
    total: total < 0 ? null : total,
    scheme: null,
    owner: '',
    confidence: 1,
    bound: false,
    yearsSaid: [],
  };
};

export const layouts = {
  'dak-nong-2022': {
    id: 'DakNong2022',
    kind: 'plan',
    columns: ['code', 'name', 'maximum', 'achieved:2021', 'target:2022', 'task', 'lead-unit'],
  },
  'krong-no-2023': {
    id: 'KrongNo2023',
    kind: 'plan',
    columns: ['code', 'name', 'maximum', 'achieved:2022', 'target:2023', 'task', 'lead-unit'],
  },
  'tien-giang-2018-2020': {
    id: 'TienGiang2018',
    kind: 'plan',
    columns: ['code', 'name', 'maximum', 'achieved:2017', 'target:2018', 'target:2019-2020', 'task'],
  },
  'phong-tho-2023': {
    id: 'PhongTho2023',
    kind: 'results',
    columns: ['code', 'name', 'maximum', 'appraised:2023'],
  },
  'hue-2023-appendix-1-fields': {
    id: 'HueFields2023',
    kind: 'fields',
    headerRows: 2,
    columns: [
      'code',
      'name',
      ...['2021', '2022'].flatMap((year) =>
        ['appraisal-maximum', 'appraised', 'survey-maximum', 'survey', 'total', 'rank'].map(
          (role) => `${role}:${year}`,
        ),
      ),
    ],
  },
  'hue-2023-appendix-2-below-maximum': {
    id: 'HueBelow2022',
    kind: 'below-maximum',
    columns: ['code', 'name', 'maximum', 'appraised', 'reason', 'lead-unit', 'note'],
  },
  'hue-2023-appendix-3-survey': {
    id: 'HueSurvey2023',
    kind: 'survey',
    headerRows: 2,
    columns: [
      'code',
      'name',
      ...['2021', '2022'].flatMap((year) =>
        ['survey-maximum', 'survey', 'ratio'].map((role) => `${role}:${year}`),
      ),
    ],
  },
} as const satisfies Record<string, Layout>;

/** One published table: its cells, and the appendix they make. */
export const published = (
  name: keyof typeof layouts,
): { readonly cells: SheetCell[][]; readonly appendix: Appendix } => {
  const layout: Layout = layouts[name];
  const cells = sheetCells(readTable(name), layout);
  return { cells, appendix: appendixOf(cells, layout) };
};

/** What the browser's storage holds of the undo journal is read like any stranger's text: by one schema, with bounds. */
import { z } from 'zod';
import { maxColumns, maxRows } from '../a1/place';
import type { SheetTrace } from '../sheets/follow/trace';
import type { Step } from './steps/step';

/** One write of ours, with all it takes to bring back what was there. */
export interface Entry {
  readonly id: string;
  /** What was done: the patch's action id. */
  readonly action: string;
  /** ISO time. */
  readonly at: string;
  readonly cells: number;
  /** The entry that was the newest before this one. */
  readonly previous: string | null;
  readonly steps: readonly Step[];
  /** What the sheets looked like when it was done; entries of a write that was not finished have none. */
  readonly traces?: readonly SheetTrace[];
  /** `writing` and `undoing` stand only while Excel works, or when it went away meanwhile: cells are then of both sides. */
  readonly state: 'writing' | 'done' | 'undoing' | 'undone';
}

const row = z.number().int().min(0).max(maxRows);
const column = z.number().int().min(0).max(maxColumns);
const area = z.object({ top: row, left: column, bottom: row, right: column });
const cellText = z.string().max(32_767 + 1);

const content = z.looseObject({
  formula: z.union([cellText, z.number(), z.boolean()]),
  literal: z.boolean().optional(),
  format: z.string(),
  bare: z.literal(true).optional(),
});
const change = z.looseObject({ row, column, before: content, after: content });
const newCell = z.looseObject({ column, content, was: content.optional() });
const filledCell = newCell.extend({ row });
const merge = z.looseObject({ top: row, bottom: row });
const onSheet = { sheet: z.string(), sheetId: z.string() };
const mark = z.looseObject({
  address: z.string(),
  formula: z.string(),
  priority: z.number().int().optional(),
});

const look = z.looseObject({
  width: z.number(),
  likeWidth: z.number(),
  formats: z.array(z.array(z.string())),
  cells: z.array(z.array(z.looseObject({}))),
  ruled: z.literal(true).optional(),
  printArea: z.string().nullable(),
});

/** One schema per kind of step; a kind without one does not compile. */
const steps = {
  cells: z.looseObject({ ...onSheet, kind: z.literal('cells'), cells: z.array(change) }),
  column: z.looseObject({
    ...onSheet,
    kind: z.literal('column'),
    column,
    likeColumn: column,
    area,
    look: look.nullable(),
    merges: z.array(merge).optional(),
  }),
  columns: z.looseObject({
    ...onSheet,
    kind: z.literal('columns'),
    at: column,
    columns: z.array(z.looseObject({ likeColumn: column, merges: z.array(merge) })),
    area,
    wide: z.array(row),
    cells: z.array(change),
    filled: z.array(filledCell),
    anchor: z.array(filledCell),
    twinEdge: column.nullable(),
  }),
  names: z.looseObject({
    kind: z.literal('names'),
    names: z.array(
      z.looseObject({ name: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
    ),
  }),
  part: z.looseObject({
    kind: z.literal('part'),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  marks: z.looseObject({
    ...onSheet,
    kind: z.literal('marks'),
    owner: z.string(),
    before: z.array(mark),
    after: z.array(mark),
  }),
  sheet: z.looseObject({
    kind: z.literal('sheet'),
    name: z.string(),
    draft: z.string(),
    orientation: z.enum(['portrait', 'landscape']),
    aligns: z.array(z.string()),
    layout: z.looseObject({}),
  }),
  rows: z.looseObject({
    ...onSheet,
    kind: z.literal('rows'),
    rows: z.array(
      z.looseObject({
        after: row,
        likeRow: row,
        cells: z.array(newCell),
        anchor: z.array(z.looseObject({ column, content })),
      }),
    ),
    names: z
      .array(z.looseObject({ name: z.string(), before: z.string().nullable(), after: z.string() }))
      .optional(),
  }),
} as const satisfies Record<Step['kind'], z.ZodType>;

const entrySchema = z.object({
  id: z.string().max(80),
  action: z.string().max(80),
  at: z.iso.datetime(),
  cells: z.number().int().min(0),
  previous: z.string().max(80).nullable(),
  steps: z.array(
    z.discriminatedUnion('kind', [
      steps.cells,
      steps.column,
      steps.columns,
      steps.names,
      steps.part,
      steps.marks,
      steps.sheet,
      steps.rows,
    ]),
  ),
  traces: z.array(z.object({ ...onSheet, lines: z.array(z.string()), complete: z.boolean() })).optional(),
  state: z.enum(['writing', 'done', 'undoing', 'undone']),
});

/** An entry as it was kept; null for anything else. */
export const readEntry = (text: string): Entry | null => {
  try {
    const parsed = entrySchema.safeParse(JSON.parse(text));
    // The schema holds every field that is read; what Excel alone made of looks and layouts goes through as it is.
    return parsed.success ? (parsed.data as unknown as Entry) : null;
  } catch {
    return null;
  }
};

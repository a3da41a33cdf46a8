/** How a table's sums are rounded: a person's choice, remembered in the workbook and never silent. */
import { z } from 'zod';
import type { Appendix } from '../domain/appendix';
import { cleanText } from '../domain/text';
import { exactly } from '../domain/score';
import type { Exact, Score } from '../domain/score';
import { readPart } from './binding';
import type { BindingRecord } from './binding';
import type { Grid, WorkbookReading } from './grid';
import type { RecomputeOptions } from './recompute-patch';
import { valueAt } from './sums/cells';

/** 'exact': as they are. 'shown': fewer decimals shown, exact values kept. 'rows': each row rounded before it is added. */
export const roundingModes = ['exact', 'shown', 'rows'] as const;
export type RoundingMode = (typeof roundingModes)[number];

const choiceSchema = z.object({
  mode: z.enum(roundingModes),
  decimals: z.number().int().min(0).max(6),
});
export type RoundingChoice = z.infer<typeof choiceSchema>;

const usualRounding: RoundingChoice = { mode: 'exact', decimals: 2 };

const keyOf = (id: string): string => `rounding:${id}`;

/** The choice kept for an appendix; the usual one where none is. */
const roundingIn = (record: BindingRecord, id: string): RoundingChoice => {
  const kept = choiceSchema.safeParse(record.settings[keyOf(id)]);
  return kept.success ? kept.data : usualRounding;
};

/** The same from a reading of the workbook. */
export const roundingOf = (reading: Pick<WorkbookReading, 'part'>, id: string): RoundingChoice =>
  roundingIn(readPart(reading.part).record, id);

/** The record with another choice; the usual one leaves no trace, and the same record comes back when nothing changes. */
export const withRounding = (record: BindingRecord, id: string, choice: RoundingChoice): BindingRecord => {
  const now = roundingIn(record, id);
  if (now.mode === choice.mode && now.decimals === choice.decimals) return record;
  const others = Object.entries(record.settings).filter(([key]) => key !== keyOf(id));
  const isUsual = choice.mode === usualRounding.mode && choice.decimals === usualRounding.decimals;
  const own = isUsual ? [] : [[keyOf(id), { ...choice }] as const];
  return { ...record, settings: Object.fromEntries([...others, ...own]) };
};

/** What the choice means to a recompute. */
export const roundingOptions = ({
  mode,
  decimals,
}: RoundingChoice): Pick<RecomputeOptions, 'rounding' | 'decimals'> =>
  mode === 'rows' ? { rounding: decimals } : mode === 'shown' ? { decimals } : {};

/** Rows below a table in which its notes stand. */
const noteRows = 20;

/**
 * A total that a note below the table says was published otherwise ("79,27" where the rows give 79,24): the first number
 * that lies within `room` of the exact total and is not it. Null when there is none.
 */
export const publishedBelow = ({ area }: Appendix, grid: Grid, exact: Score, room: Exact): Score | null => {
  for (let row = area.bottom + 1; row <= area.bottom + noteRows; row += 1) {
    for (let column = grid.left; column < grid.left + grid.columns; column += 1) {
      const text = cleanText(String(valueAt(grid, row, column)));
      for (const [, digits = ''] of text.matchAll(/(?<![\d.,/])(\d+[.,]\d+)(?![\d/]|[.,]\d)/gu)) {
        const found = exactly(digits.replace(',', '.'));
        const off = found.low.value.minus(exact.low.value).abs();
        if (!off.isZero() && off.lte(room)) return found;
      }
    }
  }
  return null;
};

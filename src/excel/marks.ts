/** Marks in the sheet: leaves below their maximum, by native conditional formatting that follows every later edit. */
import { maximumColumns, isLeaf } from '../domain/appendix';
import type { Appendix, Column, Row } from '../domain/appendix';
import type { PrimaryColumns } from '../domain/primary';
import { areaAddress, cellAddress } from '../a1/address';
import { refusalOf } from './failure';
import { act } from './journal';
import type { WriteOutcome } from './outcome';
import { run } from './run';
import { askSteps, haveReached } from './steps';
import { taggedFormula } from './steps/marks';
import type { Mark, MarksStep } from './steps/step';

/** Excel takes at most 8,192 characters of addresses at once. */
const ADDRESS_LIMIT = 8_000;

const stepOf = (appendix: Appendix, before: readonly Mark[], after: readonly Mark[]): MarksStep => ({
  kind: 'marks',
  owner: appendix.id,
  sheet: appendix.sheet,
  sheetId: appendix.sheetId,
  before,
  after,
  sweeps: true,
});

/** Addresses of the table's rows, neighbours joined ("A8:G10"), cut into lists short enough for Excel. */
const addressLists = ({ area }: Appendix, rows: readonly number[]): readonly (readonly string[])[] => {
  const spans: { top: number; bottom: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else spans.push({ top: row, bottom: row });
  }
  const lists: string[][] = [];
  let room = 0;
  for (const span of spans) {
    const address = areaAddress({ ...span, left: area.left, right: area.right });
    if (lists.length === 0 || address.length >= room) {
      lists.push([]);
      room = ADDRESS_LIMIT;
    }
    lists.at(-1)?.push(address);
    room -= address.length + 1;
  }
  return lists;
};

const firstRow = (address: string): number => Number(/\d+/u.exec(address)?.[0] ?? 1) - 1;

/** The condition is written for the first row; Excel moves it along with the rows. */
const condition = (row: number, maximum: Column, achieved: Column): string => {
  const [most, got] = [maximum, achieved].map(({ column }) => `$${cellAddress({ row, column })}`);
  return `ISNUMBER(${got ?? ''}),ISNUMBER(${most ?? ''}),${got ?? ''}<${most ?? ''}`;
};

const columnOf = (appendix: Appendix, key: string | null): Column | undefined =>
  appendix.columns.find((column) => column.key === key);

/**
 * Marks the rows (leaves unless others are given) whose achieved points are below the maximum. Replaces the appendix's
 * former marks; undoable. Nothing to do when the appendix has no maximum or no achieved column.
 */
export const markBelowMaximum = async (
  appendix: Appendix,
  primary: PrimaryColumns,
  leaves: readonly Row[] = appendix.rows.filter(isLeaf),
): Promise<WriteOutcome> => {
  const maximum = columnOf(appendix, primary.maximum) ?? maximumColumns(appendix).at(-1);
  const achieved = columnOf(appendix, primary.achieved);
  if (!maximum || !achieved || leaves.length === 0) return { status: 'nothing' };
  const after = addressLists(
    appendix,
    leaves.flatMap((leaf) => leaf.rows),
  ).map((addresses) => ({
    address: addresses.join(','),
    formula: taggedFormula(condition(firstRow(addresses[0] ?? ''), maximum, achieved), appendix.id),
  }));
  return await act('mark', [stepOf(appendix, [], after)]);
};

/**
 * True when the sheet carries marks of this appendix. One round trip.
 * @throws ExcelFailure when Excel refuses.
 */
export const isMarked = async (appendix: Appendix): Promise<boolean> =>
  await run(async (context) => {
    const steps = [stepOf(appendix, [], [])];
    const found = askSteps(context, steps);
    await context.sync();
    return !haveReached(steps, found(), 'after');
  });

/** Takes away the marks of this appendix and no other conditional format; undoable. */
export const unmark = async (appendix: Appendix): Promise<WriteOutcome> => {
  try {
    if (!(await isMarked(appendix))) return { status: 'nothing' };
    return await act('unmark', [stepOf(appendix, [], [])]);
  } catch (error) {
    return refusalOf(error);
  }
};

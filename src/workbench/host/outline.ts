/** The outline of a sheet: rows and columns in groups of up to eight levels, shown and hidden by them. */
import type { Outline } from '../book';
import { setColumnsHidden, setRowsHidden } from '../engine/dimensions';
import { sheetOf } from './area';
import type { AreaRef } from './area-ref';
import { oneOf, whole } from './arguments';
import type { HostContext } from './context';
import { invalidArgument } from './errors';
import { assertAllowed } from './guard';

type Axis = 'rows' | 'columns';

/** Excel's outline has so many levels of groups. */
const MOST_LEVELS = 7;
const plain: Outline = { rows: {}, columns: {} };

const outlineOf = (sheetId: string, { engine }: HostContext): Outline =>
  engine.extras.sheets[sheetId]?.outline ?? plain;

/** The lines that a grouping of the range is about. */
function linesOf(area: AreaRef, option: unknown): { axis: Axis; first: number; last: number } {
  const axis: Axis = oneOf(option, ['ByRows', 'ByColumns'] as const) === 'ByRows' ? 'rows' : 'columns';
  if (axis === 'columns' ? area.isEntireRow : area.isEntireColumn) throw invalidArgument();
  return axis === 'rows'
    ? { axis, first: area.top, last: area.bottom }
    : { axis, first: area.left, last: area.right };
}

/** Puts the lines of a range a level deeper (1), or one less deep (-1). */
export function regroup(area: AreaRef, option: unknown, by: 1 | -1, context: HostContext): void {
  const { engine } = context;
  const { axis, first, last } = linesOf(area, option);
  assertAllowed(engine, area.sheetId, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const before = outlineOf(area.sheetId, context);
  const levels = { ...before[axis] };
  for (let line = first; line <= last; line += 1) {
    const level = (levels[line] ?? 0) + by;
    if (level > MOST_LEVELS) throw invalidArgument();
    if (level <= 0) Reflect.deleteProperty(levels, line);
    else levels[line] = level;
  }
  (engine.extras.sheets[area.sheetId] ??= {}).outline = { ...before, [axis]: levels };
  context.session.changed = true;
}

/** Hides or shows lines, each run of them at once. */
async function setHidden(
  sheetId: string,
  axis: Axis,
  wanted: ReadonlyMap<number, boolean>,
  { engine }: HostContext,
): Promise<void> {
  const sheet = engine.sheet(sheetId);
  if (!sheet) return;
  const set = axis === 'rows' ? setRowsHidden : setColumnsHidden;
  const lines = [...wanted].sort(([one], [other]) => one - other);
  for (let index = 0; index < lines.length;) {
    const [first = 0, hidden = false] = lines[index] ?? [];
    let last = first;
    while (lines[index + 1]?.[0] === last + 1 && lines[index + 1]?.[1] === hidden) {
      index += 1;
      last += 1;
    }
    await set(engine, sheet, { first, last }, hidden);
    index += 1;
  }
}

/** Shows the groups up to a level of rows and of columns, and hides those deeper; 0 leaves an axis as it is. */
export async function showLevels(
  sheetId: string,
  [rowLevels, columnLevels]: readonly unknown[],
  context: HostContext,
): Promise<void> {
  const outline = outlineOf(sheetId, context);
  for (const [axis, given] of [
    ['rows', rowLevels],
    ['columns', columnLevels],
  ] as const) {
    const most = whole(given);
    if (most < 0 || most > 8) throw invalidArgument();
    if (most === 0) continue;
    assertAllowed(context.engine, sheetId, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    const lines = Object.entries(outline[axis]);
    await setHidden(
      sheetId,
      axis,
      new Map(lines.map(([line, level]) => [Number(line), level >= most])),
      context,
    );
  }
}

/** Shows or hides the whole groups that the range's lines belong to. */
export async function showDetails(
  area: AreaRef,
  option: unknown,
  shown: boolean,
  context: HostContext,
): Promise<void> {
  sheetOf(context.engine, area);
  const { axis, first, last } = linesOf(area, option);
  assertAllowed(context.engine, area.sheetId, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const levels = outlineOf(area.sheetId, context)[axis];
  const lines = new Map<number, boolean>();
  for (let line = first; line <= last; line += 1) {
    const level = levels[line] ?? 0;
    if (level === 0) continue;
    for (const step of [-1, 1])
      for (let at = line; (levels[at] ?? 0) >= level; at += step) lines.set(at, !shown);
  }
  await setHidden(area.sheetId, axis, lines, context);
}

/** Which cells a formula reads, and which formulas read a cell: in the whole workbook, directly or through others. */
import { parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { scan, type Token } from '../../a1/scanner';
import { CellReader } from '../engine/cells';
import { heldByTable } from '../engine/kept-text';
import type { Engine } from '../engine/types';
import { bounding, contains, intersection, sheetByName, within } from './area';
import type { HostContext } from './context';
import { areaOfName, findName } from './objects/names';

/** Cells of one sheet. */
export interface SheetArea extends Rect {
  readonly sheetId: string;
}

/** A cell with a formula and the cells that it reads. */
interface FormulaCell {
  readonly at: SheetArea;
  readonly reads: readonly SheetArea[];
}

/** The cells that a name of the workbook or of the formula's sheet stands for. */
function areaOfToken({ body }: Token, sheetId: string, context: HostContext): SheetArea | null {
  const name = findName(sheetId, body, context) ?? findName(null, body, context);
  return name ? areaOfName(name, context) : null;
}

/** The cells that a formula names; those of other workbooks and of spans of sheets are left out. */
function readBy(formula: string, sheetId: string, context: HostContext): readonly SheetArea[] {
  return scan(formula).flatMap((token): SheetArea[] => {
    if (token.kind === 'name') {
      const named = areaOfToken(token, sheetId, context);
      return named ? [plainArea(named)] : [];
    }
    if (token.kind !== 'reference' || token.prefix?.book != null || token.prefix?.through != null) return [];
    const area = parseArea(token.body);
    const sheet = token.prefix?.sheet == null ? undefined : sheetByName(context.engine, token.prefix.sheet);
    const id = token.prefix?.sheet == null ? sheetId : sheet?.getSheetId();
    return area && id !== undefined ? [{ sheetId: id, ...area }] : [];
  });
}

const plainArea = ({ sheetId, top, left, bottom, right }: SheetArea): SheetArea => ({
  sheetId,
  top,
  left,
  bottom,
  right,
});

/** The formula as addresses say it: structured references are spelled out. */
const meantFormula = (engine: Engine, sheetId: string, row: number, column: number): string | null => {
  const sheet = engine.sheet(sheetId);
  if (!sheet) return null;
  const raw = sheet.getCellRaw(row, column);
  const held = raw?.f ? heldByTable(raw.f) : null;
  if (held) return held.meant;
  const reader = new CellReader(engine, sheet);
  return reader.isFormula(row, column) ? String(reader.formula(row, column)) : null;
};

/** Every formula of an area, or of the workbook. */
function formulasIn(area: SheetArea | null, context: HostContext): readonly FormulaCell[] {
  const { engine } = context;
  const sheets = engine.workbook.getSheets().filter((sheet) => !area || sheet.getSheetId() === area.sheetId);
  const found: FormulaCell[] = [];
  for (const sheet of sheets) {
    const sheetId = sheet.getSheetId();
    const part = area ? within(area, sheet) : null;
    if (area && !part) continue;
    sheet.getCellMatrix().forValue((row, column) => {
      if (part && (row < part.top || row > part.bottom || column < part.left || column > part.right)) return;
      const formula = meantFormula(engine, sheetId, row, column);
      if (formula === null) return;
      const at = { sheetId, top: row, left: column, bottom: row, right: column };
      found.push({ at, reads: readBy(formula, sheetId, context) });
    });
  }
  return found;
}

const key = ({ sheetId, top, left, bottom, right }: SheetArea): string =>
  `${sheetId}|${top}|${left}|${bottom}|${right}`;

const share = (one: SheetArea, other: SheetArea): boolean =>
  one.sheetId === other.sheetId && intersection(one, other) !== null;

/** What the formulas of an area read; with `all`, also what those read in turn. */
export function precedents(area: SheetArea, all: boolean, context: HostContext): readonly SheetArea[] {
  const found = new Map<string, SheetArea>();
  const looked = new Set<string>();
  let next: readonly SheetArea[] = [plainArea(area)];
  while (next.length > 0) {
    const fresh: SheetArea[] = [];
    for (const each of next) {
      if (looked.has(key(each))) continue;
      looked.add(key(each));
      for (const { reads } of formulasIn(each, context))
        for (const read of reads) {
          if (!found.has(key(read))) fresh.push(read);
          found.set(key(read), read);
        }
    }
    next = all ? fresh : [];
  }
  return joined([...found.values()]);
}

/** The formulas that read an area; with `all`, also those that read them in turn. */
export function dependents(area: SheetArea, all: boolean, context: HostContext): readonly SheetArea[] {
  const formulas = formulasIn(null, context);
  const found = new Map<string, SheetArea>();
  let next: readonly SheetArea[] = [plainArea(area)];
  while (next.length > 0) {
    const now = next;
    const fresh = formulas.filter(
      ({ at, reads }) => !found.has(key(at)) && reads.some((read) => now.some((each) => share(read, each))),
    );
    for (const { at } of fresh) found.set(key(at), at);
    next = all ? fresh.map(({ at }) => at) : [];
  }
  return joined([...found.values()]);
}

/** True where two areas side by side make one. */
const fit = (one: Rect, other: Rect): boolean =>
  contains(one, other) ||
  contains(other, one) ||
  (one.left === other.left &&
    one.right === other.right &&
    one.top <= other.bottom + 1 &&
    other.top <= one.bottom + 1) ||
  (one.top === other.top &&
    one.bottom === other.bottom &&
    one.left <= other.right + 1 &&
    other.left <= one.right + 1);

/** The same cells in fewer areas, sheet by sheet from the upper left. */
function joined(areas: readonly SheetArea[]): readonly SheetArea[] {
  const left = [...areas].sort((a, b) => a.top - b.top || a.left - b.left);
  for (let index = 0; index < left.length; index += 1) {
    const one = left[index];
    const partner = left.findIndex(
      (other, at) => at > index && one && other.sheetId === one.sheetId && fit(one, other),
    );
    const other = left[partner];
    if (!one || !other) continue;
    left[index] = { sheetId: one.sheetId, ...bounding(one, other) };
    left.splice(partner, 1);
    index = -1;
  }
  return left;
}

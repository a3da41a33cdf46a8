/** Data validation: the rules of a sheet's cells, read as Excel's API says them and held against what the cells hold. */
import { areaAddress, parseArea } from '../../a1/address';
import type { Rect } from '../../a1/place';
import { parseReference, sheetAddress, translateFormula } from '../../a1/references';
import type { CellScalar } from '../cell-content';
import { CellReader } from '../engine/cells';
import { evaluate } from '../engine/evaluate';
import {
  respelled,
  usualAlert,
  usualPrompt,
  type BoundsRule,
  type CellValidation,
  type RuleKind,
  type ValidationOperator,
} from '../validation';
import { areaAt, cellCount, intersection, sheetByName, sheetOf, within } from './area';
import type { AreaRef } from './area-ref';
import type { HostContext } from './context';
import { itemNotFound, notImplemented } from './errors';
import { assertAllowed, subtract } from './guard';
import { areaOfName, findName } from './objects/names';
import { assertRead } from './unread';

const validationsOn = (sheetId: string, { engine }: HostContext): readonly CellValidation[] => {
  assertRead(engine, sheetId, 'validations');
  return engine.extras.sheets[sheetId]?.validations ?? [];
};

/** What cells have that nobody gave a rule. */
export const unruled: CellValidation = {
  cells: '',
  rule: {},
  ignoreBlanks: true,
  alert: usualAlert,
  prompt: usualPrompt,
};

interface Ruled {
  readonly validation: CellValidation;
  readonly cells: Rect;
}

/** The rules that an area's cells have, each with its part of the area. */
export const rulesOf = (area: AreaRef, context: HostContext): readonly Ruled[] =>
  validationsOn(area.sheetId, context).flatMap((validation): Ruled[] => {
    const rect = parseArea(validation.cells);
    const common = rect && intersection(rect, area);
    return common ? [{ validation, cells: common }] : [];
  });

/** The validation that all cells share; null where they differ. */
export function commonValidation(area: AreaRef, context: HostContext): CellValidation | null {
  const rules = rulesOf(area, context);
  if (rules.length === 0) return unruled;
  const covered = rules.reduce((count, { cells }) => count + cellCount(cells), 0);
  const [first] = rules;
  const place = lastOf(rules.map(({ cells }) => cells));
  const same = new Set(rules.map(({ validation }) => readAt(place, validation))).size === 1;
  return first && same && covered === area.rows * area.columns ? first.validation : null;
}

/** A validation as a cell reads it, whichever cells have it. */
function readAt(place: Rect, validation: CellValidation): string {
  const rect = parseArea(validation.cells);
  return JSON.stringify({ ...(rect ? movedTo(validation, rect, place) : validation), cells: null });
}

/** A cell that no first cell of these lies behind: what is read from there does not leave the sheet at its beginning. */
function lastOf(cells: readonly Rect[]): Rect {
  const [top, left] = [
    Math.max(...cells.map((each) => each.top)),
    Math.max(...cells.map((each) => each.left)),
  ];
  return { top, left, bottom: top, right: left };
}

/** Gives an area a validation in place of those it has; null takes them away. */
export function putValidation(area: AreaRef, validation: CellValidation | null, context: HostContext): void {
  const { engine, session } = context;
  assertAllowed(engine, area.sheetId, 'none');
  const rest = validationsOn(area.sheetId, context).flatMap((each) => {
    const rect = parseArea(each.cells);
    if (!rect) return [];
    return subtract(rect, area).map((part) => movedTo(each, rect, part));
  });
  const own = validation ? [{ ...validation, cells: areaAddress(area) }] : [];
  (engine.extras.sheets[area.sheetId] ??= {}).validations = [...rest, ...own];
  session.changed = true;
}

/** The rules that an area's cells have, each for its part of the area alone. */
export const validationsIn = (area: AreaRef, context: HostContext): readonly CellValidation[] =>
  rulesOf(area, context).flatMap(({ validation, cells }) => {
    const rect = parseArea(validation.cells);
    return rect ? [movedTo(validation, rect, cells)] : [];
  });

/** Adds rules to a sheet whose cells there have none. */
export function addValidations(
  sheetId: string,
  added: readonly CellValidation[],
  context: HostContext,
): void {
  if (added.length === 0) return;
  const extras = (context.engine.extras.sheets[sheetId] ??= {});
  extras.validations = [...validationsOn(sheetId, context), ...added];
  context.session.changed = true;
}

/** A rule for a part of its cells: its formulas are read from that part's first cell. */
function movedTo(validation: CellValidation, from: Rect, to: Rect): CellValidation {
  const [down, across] = [to.top - from.top, to.left - from.left];
  const cells = areaAddress(to);
  return down === 0 && across === 0
    ? { ...validation, cells }
    : {
        ...validation,
        cells,
        rule: respelled(validation.rule, (formula) => translateFormula(formula, down, across)),
      };
}

/** A place of a cell. */
interface Cell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const compare: Readonly<Record<ValidationOperator, (value: number, one: number, other: number) => boolean>> =
  {
    Between: (value, one, other) => value >= one && value <= other,
    NotBetween: (value, one, other) => value < one || value > other,
    EqualTo: (value, one) => value === one,
    NotEqualTo: (value, one) => value !== one,
    GreaterThan: (value, one) => value > one,
    LessThan: (value, one) => value < one,
    GreaterThanOrEqualTo: (value, one) => value >= one,
    LessThanOrEqualTo: (value, one) => value <= one,
  };

async function meets(
  value: number,
  { operator, formula1, formula2 }: BoundsRule,
  formulaAt: (formula: string) => Promise<unknown>,
): Promise<boolean> {
  const bound = async (given: string | number | undefined): Promise<number> => {
    if (given === undefined) return 0;
    const result = typeof given === 'number' ? given : await formulaAt(given);
    return typeof result === 'number' ? result : NaN;
  };
  return compare[operator](value, await bound(formula1), await bound(formula2));
}

/** The cells that a list names by address or name; NotImplemented for any other formula: nobody looks up what it finds. */
function listCells(source: string, { sheetId }: Cell, context: HostContext): AreaRef {
  const reference = parseReference(source.slice(1));
  if (reference) {
    const sheet = reference.sheet === null ? undefined : sheetByName(context.engine, reference.sheet);
    if (reference.sheet !== null && !sheet) throw itemNotFound();
    return areaAt(context, sheet?.getSheetId() ?? sheetId, reference.area);
  }
  const name = source.slice(1).trim();
  const named = findName(sheetId, name, context) ?? findName(null, name, context);
  const area = named && areaOfName(named, context);
  if (!area) throw notImplemented(`lists that come from ${source}`);
  return area;
}

/** The texts that a list offers: its own, or those of the cells it names. */
function listed(source: string, place: Cell, first: Rect, context: HostContext): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const moved = translateFormula(source, place.row - first.top, place.column - first.left);
  const area = listCells(moved, place, context);
  const sheet = sheetOf(context.engine, area);
  const part = within(area, sheet);
  if (!part) return [];
  const reader = new CellReader(context.engine, sheet);
  const items: string[] = [];
  for (let row = part.top; row <= part.bottom; row += 1)
    for (let column = part.left; column <= part.right; column += 1)
      items.push(String(reader.value(row, column)));
  return items;
}

type Check = (value: CellScalar) => boolean | Promise<boolean>;

function checkOf(
  kind: RuleKind,
  validation: CellValidation,
  place: Cell,
  first: Rect,
  context: HostContext,
): Check {
  const { rule } = validation;
  const formulaAt = async (formula: string): Promise<unknown> =>
    await evaluate(
      context.engine,
      translateFormula(formula, place.row - first.top, place.column - first.left),
      place,
    );
  if (kind === 'list')
    return (value) => listed(rule.list?.source ?? '', place, first, context).includes(String(value));
  if (kind === 'custom')
    return async () => {
      const result = await formulaAt(rule.custom?.formula ?? '=TRUE');
      return result === true || (typeof result === 'number' && result !== 0);
    };
  const bounds = rule[kind];
  if (!bounds) return () => true;
  if (kind === 'textLength') return async (value) => await meets(String(value).length, bounds, formulaAt);
  return async (value) =>
    typeof value === 'number' &&
    (kind !== 'wholeNumber' || Number.isInteger(value)) &&
    (await meets(value, bounds, formulaAt));
}

/** The cells of an area that hold what their rule does not allow. */
export async function invalidCells(area: AreaRef, context: HostContext): Promise<readonly Rect[]> {
  const sheet = sheetOf(context.engine, area);
  const reader = new CellReader(context.engine, sheet);
  const found: Rect[] = [];
  for (const { validation, cells } of rulesOf(area, context)) {
    const [kind] = Object.keys(validation.rule) as RuleKind[];
    const first = parseArea(validation.cells);
    const part = within(cells, sheet);
    if (!kind || !first || !part) continue;
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        const value = reader.value(row, column);
        if (value === '' && validation.ignoreBlanks) continue;
        const place = { sheetId: area.sheetId, row, column };
        if (!(await checkOf(kind, validation, place, first, context)(value)))
          found.push({ top: row, left: column, bottom: row, right: column });
      }
    }
  }
  return found;
}

/** "='Danh mục'!$A$1:$A$3" for cells that a rule names. */
export const sourceOf = (area: AreaRef, { engine }: HostContext): string =>
  `=${sheetAddress(sheetOf(engine, area).getName(), area)}`;

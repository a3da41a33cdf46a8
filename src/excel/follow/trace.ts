import { parseArea } from '../../a1/address';
import type { Area } from '../../a1/place';
import { parseAreas, parseReference, referencesIn } from '../../a1/references';
import { linesOf } from '../../sheets/follow/trace';
import type { SheetTrace } from '../../sheets/follow/trace';
import { askShape, askUsed } from '../ask';
import type { Answer } from '../ask';
import type { Step } from '../steps/step';
import { contains, nowhere, usualWindow } from '../window';
import type { Rectangle } from '../window';

/** How far beyond what is written or referred to a trace goes. */
const MARGIN = { rows: 100, columns: 20 } as const;
/** Nothing beyond is traced; rows and columns of a sheet written on there are found by their place alone. */
const MOST = { rows: 5_000, columns: 100 } as const;

type Corner = Pick<Area, 'bottom' | 'right'>;

/** How far a sheet must be looked at, by its id, or by its name where only a formula names it. */
interface Reach {
  readonly byId: Map<string, Corner>;
  readonly byName: Map<string, Corner>;
}

const grow = (reach: Map<string, Corner>, key: string, { bottom, right }: Corner): void => {
  const known = reach.get(key);
  reach.set(key, {
    bottom: Math.max(known?.bottom ?? 0, bottom) as Corner['bottom'],
    right: Math.max(known?.right ?? 0, right) as Corner['right'],
  });
};

const growBy = ({ byName }: Reach, formula: unknown, own: ((corner: Corner) => void) | null): void => {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return;
  for (const { book, sheet, through, address } of referencesIn(formula)) {
    const area = book === null && through === null ? parseArea(address) : null;
    if (!area) continue;
    if (sheet === null) own?.(area);
    else grow(byName, sheet, area);
  }
};

const at = (row: number, column: number): Corner => ({ bottom: row, right: column }) as Corner;

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

const growByNames = ({ byName }: Reach, { names }: StepOf<'names'>): void => {
  for (const { before } of names) {
    const named = before === null ? null : parseReference(before);
    if (named?.sheet != null) grow(byName, named.sheet, named.area);
  }
};

/** Cells that a step writes, `shift` columns further right, with all that their formulas refer to. */
const growByCells = (
  reach: Reach,
  cells: StepOf<'cells'>['cells'],
  shift: number,
  own: (corner: Corner) => void,
): void => {
  for (const { row, column, before, after } of cells) {
    own(at(row, column + shift));
    growBy(reach, before.formula, own);
    growBy(reach, after.formula, own);
  }
};

const growByStep = (reach: Reach, step: Step): void => {
  if (step.kind === 'names') {
    growByNames(reach, step);
    return;
  }
  if (step.kind === 'part' || step.kind === 'sheet') return;
  const own = (corner: Corner): void => {
    grow(reach.byId, step.sheetId, corner);
  };
  switch (step.kind) {
    case 'cells':
      growByCells(reach, step.cells, 0, own);
      break;
    case 'rows':
      step.rows.forEach(({ after, cells }, index) => {
        own(at(after + 1 + index, 0));
        for (const { column, content } of cells) {
          own(at(after, column));
          growBy(reach, content.formula, own);
        }
      });
      break;
    case 'columns':
      own(at(step.area.bottom, step.area.right + step.columns.length));
      growByCells(reach, step.cells, step.columns.length, own);
      for (const { content } of step.filled) growBy(reach, content.formula, own);
      break;
    case 'column':
      own(at(step.area.bottom, Math.max(step.area.right, step.column)));
      break;
    case 'marks':
      for (const { address } of step.before) parseAreas(address)?.forEach(own);
      break;
  }
};

const windowFor = ({ bottom, right }: Corner): Rectangle => ({
  top: 0,
  left: 0,
  // A reference to whole rows or columns says nothing about how far the sheet goes.
  rows: bottom < MOST.rows ? bottom + 1 + MARGIN.rows : usualWindow.rows,
  columns: right < MOST.columns ? right + 1 + MARGIN.columns : usualWindow.columns,
});

/** Queues the look at one sheet, which may be gone. */
const askTrace = (sheet: Excel.Worksheet, window: Rectangle): Answer<SheetTrace | null> => {
  sheet.load('id,name');
  const [shape, used] = [askShape(sheet), askUsed(sheet, window, ['formulas'])];
  return () => {
    if (sheet.isNullObject) return null;
    const { rectangle, formulas } = used();
    const whole = shape();
    return {
      sheetId: sheet.id,
      sheet: sheet.name,
      lines: linesOf(formulas, rectangle.top, rectangle.left),
      complete: whole.rows === nowhere.rows || contains(window, whole),
    };
  };
};

const reachOf = (steps: readonly Step[]): Reach => {
  const reach: Reach = { byId: new Map(), byName: new Map() };
  for (const step of steps) growByStep(reach, step);
  return reach;
};

/** Queues a look at every sheet the steps write on, refer to, or will refer to when taken back. */
export const askTraces = (
  context: Excel.RequestContext,
  steps: readonly Step[],
): Answer<readonly SheetTrace[]> => {
  const { worksheets } = context.workbook;
  const { byId, byName } = reachOf(steps);
  const names = new Set(steps.flatMap((step) => ('sheetId' in step ? [step.sheet] : [])));
  const answers = [
    ...[...byId].map(([id, corner]) => askTrace(worksheets.getItemOrNullObject(id), windowFor(corner))),
    ...[...byName]
      .filter(([name]) => !names.has(name))
      .map(([name, corner]) => askTrace(worksheets.getItemOrNullObject(name), windowFor(corner))),
  ];
  return () => answers.flatMap((answer) => answer() ?? []);
};

/** Queues the same look later, somewhat further: null for a sheet that is gone. */
export const askTracesAgain = (
  context: Excel.RequestContext,
  traces: readonly SheetTrace[],
): Answer<readonly (SheetTrace | null)[]> => {
  const answers = traces.map(({ sheetId, lines }) => {
    const width = lines.reduce((most, line) => Math.max(most, line.split(',').length), 0);
    const window = {
      top: 0,
      left: 0,
      rows: lines.length + 5 * MARGIN.rows,
      columns: width + 2 * MARGIN.columns,
    };
    return askTrace(context.workbook.worksheets.getItemOrNullObject(sheetId), window);
  });
  return () => answers.map((answer) => answer());
};

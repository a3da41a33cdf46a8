/** The formulas of data validation follow the cells and sheets that they read. */
import { parseArea } from '../../a1/address';
import { moveByLines } from '../../a1/move';
import { mapReferences, translateFormula, type RenameSheet } from '../../a1/references';
import type { BookExtras } from '../book';
import { renameInFormats } from '../engine/rule-lines';
import type { Engine } from '../engine/types';
import { sameName } from '../listed-names';
import { respelled, type CellValidation } from '../validation';
import { linesOf, type Shift } from './area-ref';

function respellAll(
  extras: BookExtras,
  say: (formula: string, sheetId: string, validation: CellValidation) => string,
): void {
  for (const [sheetId, sheet] of Object.entries(extras.sheets)) {
    if (!sheet.validations) continue;
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: respelled(validation.rule, (formula) => say(formula, sheetId, validation)),
    }));
  }
}

/** How many lines the first cell of a rule moves on when the lines it stands on are deleted. */
function lostBefore(cells: string, { axis, at, count, kind }: Shift): number {
  const area = parseArea(cells);
  const first = area && (axis === 'rows' ? area.top : area.left);
  return kind === 'delete' && area && first !== null && first >= at && first < at + count
    ? at + count - first
    : 0;
}

/** Before the cells of rules are moved: their formulas are read from the first of them. */
export function followRules(extras: BookExtras, sheetId: string, sheetName: string, change: Shift): void {
  const { rows, columns } = linesOf(change);
  respellAll(extras, (formula, own, { cells }) => {
    const lost = own === sheetId ? lostBefore(cells, change) : 0;
    const here =
      change.axis === 'rows' ? translateFormula(formula, lost, 0) : translateFormula(formula, 0, lost);
    return mapReferences(here, ({ book, sheet, through, address }) => {
      const isOurs = sheet === null ? own === sheetId : sameName(sheet, sheetName);
      return book === null && through === null && isOurs ? moveByLines(address, rows, columns) : null;
    });
  });
}

/** A sheet has another name, or is gone (null). */
export function renameInRules(
  { extras, injector, unitId }: Engine,
  before: string,
  after: string | null,
): void {
  const rename: RenameSheet = (sheet) => (sameName(sheet, before) ? after : undefined);
  respellAll(extras, (formula) => mapReferences(formula, () => null, rename));
  renameInFormats(injector, unitId, rename);
}

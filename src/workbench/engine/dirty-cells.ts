/** Which formulas a computation begins with: those that stand in cells which have changed. */
import type { IRange } from '@univerjs/core';
import type { IFormulaCurrentConfigService } from '@univerjs/engine-formula';

interface Cell {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/** Rows of an area up to which it is listed with each of them. */
const LOW = 64;

/** The changed areas of one sheet. */
interface Areas {
  readonly byRow: Map<number, IRange[]>;
  readonly high: IRange[];
}

const holds = ({ startRow, endRow, startColumn, endColumn }: IRange, { row, column }: Cell): boolean =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

export class DirtyCells {
  private readonly sheets = new Map<string, Areas>();
  /** True where the areas of a formula decide as well, and not only its place. */
  readonly asksRanges: boolean;

  constructor(private readonly config: IFormulaCurrentConfigService) {
    this.asksRanges =
      Object.keys(config.getDirtyNameMap()).length > 0 ||
      Object.keys(config.getExcludedRange() ?? {}).length > 0;
    if (config.isForceCalculate()) return;
    for (const { unitId, sheetId, range } of config.getDirtyRanges()) this.add(`${unitId} ${sheetId}`, range);
  }

  has(cell: Cell): boolean {
    const { unitId, subUnitId, row, column } = cell;
    const excluded = this.config.getExcludedRange()?.[unitId]?.[subUnitId];
    if (excluded?.getValue(row, column) != null) return false;
    if (this.config.getDirtyNameMap()[unitId]?.[subUnitId] != null) return true;
    const areas = this.sheets.get(`${unitId} ${subUnitId}`);
    if (!areas) return false;
    return (
      areas.byRow.get(row)?.some((range) => holds(range, cell)) === true ||
      areas.high.some((range) => holds(range, cell))
    );
  }

  private add(sheet: string, range: IRange): void {
    const areas = this.sheets.get(sheet) ?? { byRow: new Map<number, IRange[]>(), high: [] };
    this.sheets.set(sheet, areas);
    if (!(range.endRow - range.startRow < LOW)) {
      areas.high.push(range);
      return;
    }
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      const own = areas.byRow.get(row);
      if (own) own.push(range);
      else areas.byRow.set(row, [range]);
    }
  }
}

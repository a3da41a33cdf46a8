/**
 * Turns what happens in the engine into Excel's events. It listens to Univer's mutations, so that a cell typed in the
 * grid, an undo, and an add-in's own write all tell the same story.
 */
import { CommandType, type ICommandInfo, type IDisposable, type IRange } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';

import { CellReader } from '../engine/cells';
import { QUIET } from '../engine/structure';
import type { Engine } from '../engine/types';
import { areaAddress } from '../../a1/address';
import { type Rect, maxColumns, maxRows } from '../../a1/place';
import type { Shift } from './area-ref';
import { touchedBy } from './changes';
import { fromUniver } from './conditional-rules';
import { EVENTS, WORKBOOK_TARGET } from './event-methods';
import type { EventHub } from './events';
import { sheetName } from './area';
import { followExtras } from './follow';
import { followRules, renameInRules } from './follow-rules';
import { FormulasBefore, type WrittenCells } from './formula-events';
import { typeOf } from './objects/range-values';
import { selectionRect } from './selection';
import type { Session } from './session';
import { tellTablesChanged, tellTablesSelected } from './table-events';
import { settleHeaders } from './tables';

/** Told of changes that travel as events of the Common API: bindings, selection. */
export interface CommonListeners {
  contentChanged(sheetId: string, area: Rect): void;
  selectionChanged(sheetId: string, area: Rect): void;
}

type Params = Readonly<Record<string, unknown>> & { readonly subUnitId?: string };

/** Commands that move the selection along with what they do; Excel leaves it where it is. */
const SELECTING = /insert|remove|delete|merge/;

/** A change of cells, held back until the command that makes it is done. */
interface Change {
  readonly sheetId: string;
  readonly area: Rect;
  readonly changeType: string;
  readonly more: object;
}

/** The cell commands that shift others, and what Excel calls them. */
const CELL_SHIFTS: Readonly<Record<string, readonly [changeType: string, direction: string]>> = {
  [InsertRangeMoveDownCommand.id]: ['CellInserted', 'ShiftCellDown'],
  [InsertRangeMoveRightCommand.id]: ['CellInserted', 'ShiftCellRight'],
  [DeleteRangeMoveUpCommand.id]: ['CellDeleted', 'ShiftCellUp'],
  [DeleteRangeMoveLeftCommand.id]: ['CellDeleted', 'ShiftCellLeft'],
};

export class EventSource {
  private readonly subscriptions: readonly IDisposable[];
  private readonly handlers: Readonly<Record<string, (params: Params) => void>>;
  private active: string;
  /** What a mutation is about to overwrite: a single cell's value, a sheet's name or place. */
  private before: unknown;
  /** The formulas that writes are about to overwrite, while anyone listens to them. */
  private readonly formulas = new FormulasBefore();
  /** Commands that are running, the outermost first, and what they have changed so far. */
  private running: string[] = [];
  private held: Change[] = [];
  /** True while an add-in's request runs: its changes name it as their trigger. */
  busy = false;

  constructor(
    private readonly engine: Engine,
    private readonly session: Session,
    private readonly hub: EventHub,
    private readonly common: CommonListeners,
  ) {
    this.active = engine.workbook.getActiveSheet().getSheetId();
    this.handlers = this.table();
    this.subscriptions = [
      engine.beforeCommand((command) => this.remember(command)),
      engine.onCommand((command, fromFormula) => this.follow(command, fromFormula)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (fromFormula) return;
    const params = (command.params ?? {}) as Params;
    const shift = CELL_SHIFTS[command.id];
    if (shift) this.cellsShifted(params, shift);
    else this.handlers[command.id]?.(params);
    const place = this.running.lastIndexOf(command.id);
    if (place >= 0) this.running.length = place;
    if (this.running.length === 0) this.release();
  }

  /**
   * Tells of what a finished command changed. Cells that were inserted or deleted are told alone: the formulas that
   * follow them, and the rows that Univer adds to make room, are no edits.
   */
  private release(): void {
    const held = this.held;
    this.held = [];
    for (const { sheetId, area, changeType } of held)
      if (changeType === 'RangeEdited' || changeType === 'ColumnInserted')
        settleHeaders(this.engine, sheetId, area);
    const cells = held.filter(({ changeType }) => changeType.startsWith('Cell'));
    const lines = held.filter(({ changeType }) => changeType !== 'RangeEdited');
    for (const change of cells.length > 0 ? cells : lines.length > 0 ? lines : held) this.tell(change);
  }

  private table(): Readonly<Record<string, (params: Params) => void>> {
    return {
      [SetRangeValuesMutation.id]: (params) => this.cellsSet(params),
      [MoveRangeMutation.id]: (params) => this.cellsMoved(params),
      [ReorderRangeMutation.id]: (params) => this.sorted(params),
      [InsertRowMutation.id]: (params) => this.lines(params, 'rows', 'insert'),
      [RemoveRowMutation.id]: (params) => this.lines(params, 'rows', 'delete'),
      [InsertColMutation.id]: (params) => this.lines(params, 'columns', 'insert'),
      [RemoveColMutation.id]: (params) => this.lines(params, 'columns', 'delete'),
      [InsertSheetMutation.id]: ({ sheet }) => this.onBook(EVENTS.AddedEvent, (sheet as { id: string }).id),
      [RemoveSheetMutation.id]: ({ subUnitId = '' }) => {
        renameInRules(this.engine, String(this.before), null);
        this.session.dropSheet(subUnitId);
        this.onBook(EVENTS.DeletedEvent, subUnitId);
      },
      [SetWorksheetNameMutation.id]: ({ subUnitId = '', name }) => {
        renameInRules(this.engine, String(this.before), String(name));
        this.raise(EVENTS.EventNameChanged, subUnitId, { nameBefore: this.before, nameAfter: name });
      },
      [SetWorksheetOrderMutation.id]: ({ subUnitId = '', fromOrder, toOrder }) =>
        this.onBook(EVENTS.EventMoved, subUnitId, { positionBefore: fromOrder, positionAfter: toOrder }),
      [SetWorksheetHideMutation.id]: ({ subUnitId = '', hidden }) =>
        this.raise(EVENTS.EventVisibilityChanged, subUnitId, {
          visibilityBefore: hidden ? 'Visible' : 'Hidden',
          visibilityAfter: hidden ? 'Hidden' : 'Visible',
        }),
      [SetRowHiddenMutation.id]: (params) => this.rowsHidden(params, 'Hidden'),
      [SetRowVisibleMutation.id]: (params) => this.rowsHidden(params, 'Unhidden'),
      [SetWorksheetActiveOperation.id]: ({ subUnitId = '' }) => this.activated(subUnitId),
      [SetSelectionsOperation.id]: (params) => this.selected(params),
      [SetFormulaCalculationResultMutation.id]: ({ unitData }) => this.calculated(unitData),
    };
  }

  private remember(command: Readonly<ICommandInfo>): void {
    if (command.type === CommandType.COMMAND) this.enter(command.id);
    const params = (command.params ?? {}) as Params;
    const sheet = params.subUnitId === undefined ? undefined : this.engine.sheet(params.subUnitId);
    if (!sheet) return;
    if (command.id === SetWorksheetNameMutation.id || command.id === RemoveSheetMutation.id)
      this.before = sheet.getName();
    if (command.id === SetRangeValuesMutation.id) {
      const cells = params.cellValue as WrittenCells;
      if (this.hub.hasListeners(EVENTS.FormulaChangedEvent))
        this.formulas.remember(this.engine, params.subUnitId ?? '', cells);
      const { content } = touchedBy(params.cellValue as Parameters<typeof touchedBy>[0]);
      const single = content && content.top === content.bottom && content.left === content.right;
      this.before = single ? new CellReader(this.engine, sheet).value(content.top, content.left) : undefined;
    }
  }

  /** A command that fails leaves no trace of its end: its changes are told when the task is over. */
  private enter(command: string): void {
    if (this.running.length === 0) {
      setTimeout(() => {
        this.running = [];
        this.release();
      }, 0);
    }
    this.running.push(command);
  }

  private cellsSet(params: Params): void {
    const { subUnitId: id = '' } = params;
    const { content, look } = touchedBy(params.cellValue as Parameters<typeof touchedBy>[0]);
    const formulaDetails = this.formulas.changed(this.engine, id, params.cellValue as WrittenCells);
    if (formulaDetails.length > 0) this.raise(EVENTS.FormulaChangedEvent, id, { formulaDetails });
    if (content) {
      this.changed(id, content, 'RangeEdited', this.details(id, content));
    } else if (look) {
      this.raise(EVENTS.FormatChangedEvent, id, { address: areaAddress(look) });
    }
  }

  /** Excel tells a single cell's value before and after; a formula's value is not known until it is computed. */
  private details(id: string, { top, left, bottom, right }: Rect): object {
    const sheet = this.engine.sheet(id);
    if (!sheet || top !== bottom || left !== right || this.before === undefined) return {};
    const reader = new CellReader(this.engine, sheet);
    if (reader.isFormula(top, left)) return {};
    const after = reader.value(top, left);
    const before = this.before as typeof after;
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: typeOf(before),
      valueTypeAfter: typeOf(after),
    };
  }

  private cellsMoved(params: Params): void {
    for (const part of [params.from, params.to] as {
      subUnitId: string;
      value: Parameters<typeof touchedBy>[0];
    }[]) {
      const { content } = touchedBy(part.value);
      if (content) this.changed(part.subUnitId, content, 'RangeEdited');
    }
  }

  private cellsShifted(params: Params, [changeType, shiftDirection]: readonly [string, string]): void {
    const id = params.subUnitId ?? this.engine.workbook.getActiveSheet().getSheetId();
    const range = params.range as IRange | undefined;
    if (range) this.changed(id, fromUniver(range), changeType, { shiftDirection });
  }

  private lines(params: Params, axis: Shift['axis'], kind: Shift['kind']): void {
    const { subUnitId: id = '', range } = params as Params & { range: IRange };
    const [first, last] =
      axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const shift: Shift = { axis, kind, at: first, count: last - first + 1 };
    this.session.shift(id, shift);
    followRules(this.engine.extras, id, sheetName(this.engine, id), shift);
    followExtras(this.engine.extras, id, shift);
    const area: Rect =
      axis === 'rows'
        ? { top: first, bottom: last, left: 0, right: maxColumns - 1 }
        : { left: first, right: last, top: 0, bottom: maxRows - 1 };
    const change = `${axis === 'rows' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
    this.changed(id, area, change);
  }

  private changed(sheetId: string, area: Rect, changeType: string, more: object = {}): void {
    this.session.changed = true;
    this.held.push({ sheetId, area, changeType, more });
  }

  private tell({ sheetId, area, changeType, more }: Change): void {
    this.raise(EVENTS.DataChangedEvent, sheetId, {
      address: areaAddress(area),
      changeType,
      triggerSource: this.busy ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId: `${sheetId}|${areaAddress(area)}`,
      ...more,
    });
    tellTablesChanged(this.hub, this.engine, { sheetId, area, changeType, more });
    this.common.contentChanged(sheetId, area);
  }

  private rowsHidden(params: Params, changeType: string): void {
    for (const { startRow: top, endRow: bottom } of params.ranges as readonly IRange[]) {
      const address = areaAddress({ top, bottom, left: 0, right: maxColumns - 1 });
      this.raise(EVENTS.RowHiddenChangedEvent, params.subUnitId ?? '', { address, changeType });
    }
  }

  private sorted({ subUnitId: id = '', range }: Params): void {
    const { startRow: top, endRow: bottom, startColumn: left, endColumn: right } = range as IRange;
    this.session.changed = true;
    this.raise(EVENTS.RowSortedEvent, id, { address: areaAddress({ top, bottom, left, right }) });
  }

  private activated(sheetId: string): void {
    if (sheetId === this.active) return;
    const before = this.active;
    this.active = sheetId;
    this.raise(EVENTS.DeactivatedEvent, before);
    this.raise(EVENTS.ActivatedEvent, sheetId);
  }

  private selected(params: Params): void {
    const { subUnitId: id = '', extra, selections } = params;
    const last = (selections as readonly { range: IRange }[] | undefined)?.at(-1);
    const sheet = this.engine.sheet(id);
    if (extra === QUIET || this.running.some((command) => SELECTING.test(command)) || !last || !sheet) return;
    const area = selectionRect(last, sheet.getRowCount(), sheet.getColumnCount());
    this.raise(EVENTS.SelectionChangedEvent, id, { address: areaAddress(area) });
    tellTablesSelected(this.hub, this.engine, id, area);
    this.common.selectionChanged(id, area);
  }

  private calculated(unitData: unknown): void {
    const sheets =
      (unitData as Record<string, Record<string, unknown>> | undefined)?.[this.engine.unitId] ?? {};
    for (const id of Object.keys(sheets)) this.raise(EVENTS.CalculatedEvent, id, { address: '' });
  }

  /** Raises an event for its sheet and for the collection of sheets. */
  private raise(type: number, sheetId: string, args: object = {}): void {
    const event = { ...args, worksheetId: sheetId, source: 'Local' };
    this.hub.raise(type, sheetId, event);
    this.hub.raise(type, WORKBOOK_TARGET, event);
  }

  private onBook(type: number, sheetId: string, args: object = {}): void {
    this.session.changed = true;
    this.hub.raise(type, WORKBOOK_TARGET, { ...args, worksheetId: sheetId, source: 'Local' });
  }
}

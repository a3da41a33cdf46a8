/**
 * Makes Univer compute now. Its own trigger waits a tenth of a second after the last change so that typing stays
 * smooth; a host that must answer a request cannot wait, so it hands the waiting changes to the engine at once.
 */
import {
  hashAlgorithm,
  ICommandService,
  type ICommandInfo,
  type Injector,
  type IUnitRange,
} from '@univerjs/core';
import {
  ICalculateFormulaService,
  FormulaExecutedStateType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** The parts of Univer's trigger that hold what waits to be computed. */
interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: ReturnType<typeof setTimeout> | number;
  _executionInProgressParams: unknown;
  _generateDirty(commands: ICommandInfo[]): object;
  _startProgress(): void;
}

/**
 * Seconds without a sign of progress after which a computation is no longer waited for. They are counted one by one: while the
 * page itself is at work on it none goes by, however long that takes.
 */
const LONGEST = 30;

export class Calculation {
  /** Called when a computation is over, whoever began it. */
  onEnd: () => void = () => undefined;
  private readonly commands: ICommandService;
  private readonly formulas: ICalculateFormulaService;
  private readonly trigger: Trigger;
  private readonly functions: IFunctionService;
  private running = 0;
  private quiet = 0;
  private isLeft = false;
  private due: readonly CellAt[] = [];
  private unitId = '';
  private waiting: (() => void)[] = [];

  constructor(injector: Injector) {
    this.formulas = injector.get(ICalculateFormulaService);
    this.commands = injector.get(ICommandService);
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.functions = injector.get(IFunctionService);
    this.commands.beforeCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationResultMutation.id) {
        keepFormats(command.params as ISetFormulaCalculationResultMutation);
      }
    });
    this.commands.onCommandExecuted((command) => this.follow(command));
  }

  /** Computes everything that changed since the last time, and waits for it. */
  async settle(): Promise<void> {
    await this.finished();
    if (this.due.length > 0) await this.computeDue();
    while (this.trigger._waitingCommandQueue.length > 0) {
      clearTimeout(this.trigger._setTimeoutKey as ReturnType<typeof setTimeout>);
      const dirty = this.trigger._generateDirty(this.trigger._waitingCommandQueue);
      this.trigger._waitingCommandQueue = [];
      await this.compute(dirty);
    }
  }

  /** Computes every formula of the workbook. */
  async recalculate(): Promise<void> {
    await this.settle();
    await this.compute({ ...this.trigger._generateDirty([]), forceCalculation: true });
  }

  /** These cells are computed the next time that anything is. */
  askFor(cells: readonly CellAt[], unitId: string): void {
    this.due = cells;
    this.unitId = unitId;
  }

  /** Computes these cells, and what follows from them. */
  async computeCells(cells: readonly CellAt[], unitId: string): Promise<void> {
    await this.settle();
    await this.computeAt(cells, unitId);
  }

  private async computeAt(cells: readonly CellAt[], unitId: string, more: object = {}): Promise<void> {
    const dirtyRanges = cells.map(({ sheetId, row, column }): IUnitRange => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    await this.compute({ ...this.trigger._generateDirty([]), ...more, dirtyRanges });
  }

  /** Computes these cells, whose formulas are read anew: what the names in them stand for has changed. */
  async computeAnew(cells: readonly FormulaCell[], unitId: string): Promise<void> {
    await this.settle();
    for (const { formula } of cells) this.functions.deleteFormulaAstCacheKey(keyOfTree(unitId, formula));
    const formulas = Object.fromEntries(cells.map(({ formula }) => [formula, '1']));
    await this.computeAt(cells, unitId, { dirtyDefinedNameMap: { [unitId]: formulas } });
  }

  /** Lets formulas alone at opening that have a result: Univer takes 0 and '' for none. */
  keepResults(hasResult: HasResult): void {
    const univers = this.trigger._generateDirty.bind(this.trigger);
    this.trigger._generateDirty = (commands) =>
      univers(commands.map((command) => withoutResults(command, hasResult)));
  }

  /**
   * While somebody is to settle what changes, Univer does not begin by itself: a request of many writes would be computed in its
   * middle, and again at its end.
   */
  leaveToOthers(on: boolean): void {
    this.isLeft = on;
  }

  /** Lets nothing be computed unless it is asked for. */
  hold(): void {
    clearTimeout(this.trigger._setTimeoutKey as ReturnType<typeof setTimeout>);
  }

  private async computeDue(): Promise<void> {
    const cells = this.due;
    this.due = [];
    await this.computeAt(cells, this.unitId);
  }

  private async compute(dirty: object): Promise<void> {
    this.running += 1;
    this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, dirty, { onlyLocal: true });
    await this.finished();
  }

  private finished(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.quiet = 0;
      const watch = setInterval(() => {
        this.quiet += 1;
        if (this.quiet >= LONGEST) this.end();
      }, 1_000);
      this.waiting.push(() => {
        clearInterval(watch);
        resolve();
      });
    });
  }

  private follow(command: Readonly<ICommandInfo>): void {
    if (this.isLeft) this.hold();
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = 1;
      return;
    }
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    this.quiet = 0;
    const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.end();
  }

  dispose(): void {
    this.end();
    this.hold();
    this.trigger._waitingCommandQueue = [];
    // What Univer computes of itself, after a while, must not go on in a workbook that is closed.
    this.formulas.stopFormulaExecution();
    // Univer shows progress a while after it began, be the workbook still there or not.
    this.trigger._startProgress = () => undefined;
  }

  /** Whoever waits for a computation waits no longer. */
  private end(): void {
    this.running = 0;
    this.onEnd();
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}

/** Univer keeps a formula as it has read it under this key. */
function keyOfTree(unitId: string, formula: string): string {
  const key = `${unitId}${formula}`;
  return key.length <= 64 ? key : hashAlgorithm(key).toString();
}

/** A cell of a sheet. */
export interface CellAt {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A cell with its formula. */
export interface FormulaCell extends CellAt {
  readonly formula: string;
}

/** Whether the cell at a place has a value. */
type HasResult = (sheetId: string, row: number, column: number) => boolean;

/** What is to be computed at opening, without the cells that have a result; any other command as it is. */
function withoutResults(command: ICommandInfo, hasResult: HasResult): ICommandInfo {
  if (command.id !== SetTriggerFormulaCalculationStartMutation.id) return command;
  const params = command.params as { readonly dirtyRanges: readonly IUnitRange[] };
  const dirtyRanges = params.dirtyRanges.flatMap(({ range, ...where }) => {
    const left: IUnitRange[] = [];
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        if (hasResult(where.sheetId, row, column)) continue;
        const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        left.push({ ...where, range: { ...range, ...cell } });
      }
    }
    return left;
  });
  return { ...command, params: { ...params, dirtyRanges } };
}

/**
 * Takes the styles out of a computation's results. Univer gives a General formula cell the number format of what it
 * refers to each time it computes; Excel leaves a cell's format alone.
 */
function keepFormats({ unitData }: ISetFormulaCalculationResultMutation): void {
  for (const sheets of Object.values(unitData)) {
    for (const rows of Object.values(sheets ?? {})) {
      for (const cells of Object.values(rows ?? {})) {
        for (const cell of Object.values((cells ?? {}) as Record<number, { s?: unknown } | null>)) {
          if (cell) delete cell.s;
        }
      }
    }
  }
}

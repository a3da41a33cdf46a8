/** Custom functions in an engine: computed when they are asked, and again when an answer comes or their cells have moved. */
import type { ICellData, ICommandInfo, IDisposable } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
} from '@univerjs/sheets';

import { scan } from '../../a1/scanner';
import type { Calculation } from '../engine/calculation';
import type { Engine, EngineFunctions } from '../engine/types';
import { CustomFunctionCalls, type CallingCell, type Outcome } from './calls';
import { CustomFunctionExecutor } from './executor';
import type { CustomFunction } from './metadata';
import { unansweredText } from './spelling';

/** After these no cell stands where it stood. */
const moving: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
]);

export class FunctionsInEngine implements EngineFunctions {
  readonly calls: CustomFunctionCalls;
  /** Which cells are to be computed anew at the next chance: at opening those whose answers are not for keeping. */
  private due: 'none' | 'opening' | 'all' = 'opening';
  private readonly names: ReadonlySet<string>;
  private readonly streams: ReadonlySet<string>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: readonly IDisposable[];

  constructor(
    private readonly engine: Engine,
    private readonly calculation: Calculation,
    definitions: readonly CustomFunction[],
  ) {
    this.calls = new CustomFunctionCalls(definitions);
    this.names = new Set(definitions.map(({ name }) => name));
    this.streams = new Set(definitions.flatMap(({ name, stream }) => (stream ? [name] : [])));
    engine.injector
      .get(IFunctionService)
      .registerExecutors(...definitions.map((each) => new CustomFunctionExecutor(each, this.calls)));
    calculation.onEnd = () => this.calls.settle((cell) => this.hasFormula(cell));
    this.subscriptions = [engine.onCommand((command) => this.follow(command))];
    if (definitions.length > 0) this.settleSoon();
  }

  async take(outcomes: ReadonlyMap<number, Outcome>): Promise<void> {
    await this.compute(this.calls.take(outcomes));
    this.calls.settle((cell) => this.hasFormula(cell));
  }

  /** Computes the cells with custom functions anew where some may have moved, and at opening those that stream. */
  async settle(): Promise<void> {
    const { due } = this;
    if (due === 'none' || this.calls.definitions.length === 0) return;
    this.due = 'none';
    if (due === 'all') this.calls.forgetPlaces();
    await this.compute(this.callingCells(due === 'all' ? this.names : this.streams));
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async compute(cells: readonly CallingCell[]): Promise<void> {
    if (cells.length === 0) return;
    this.calls.delivering = true;
    try {
      await this.calculation.computeCells(cells, this.engine.unitId);
    } finally {
      this.calls.delivering = false;
    }
  }

  private follow({ id }: Readonly<ICommandInfo>): void {
    if (!moving.has(id) || this.due === 'all') return;
    this.due = 'all';
    this.settleSoon();
  }

  /** The grid asks nobody to settle what a person moves. */
  private settleSoon(): void {
    this.timer = setTimeout(() => void this.engine.settle(), 0);
  }

  private hasFormula({ sheetId, row, column }: CallingCell): boolean {
    const cell = this.engine.sheet(sheetId)?.getCellRaw(row, column);
    return Boolean(cell?.f) || Boolean(cell?.si);
  }

  /** The cells whose formulas call one of these functions, or any and were saved before it had answered. */
  private callingCells(wanted: ReadonlySet<string>): readonly CallingCell[] {
    const shared = new Set<string>();
    const found: CallingCell[] = [];
    const asks = (cell: ICellData | null): boolean => {
      if (!cell?.f) return cell?.si != null && shared.has(cell.si);
      const isCall = scan(cell.f).some(
        ({ kind, body }) =>
          kind === 'function' && (cell.v === unansweredText ? this.names : wanted).has(body.toUpperCase()),
      );
      if (isCall && cell.si != null) shared.add(cell.si);
      return isCall;
    };
    for (const sheet of this.engine.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (asks(cell as ICellData | null)) found.push({ sheetId, row, column });
      });
    }
    return found;
  }
}

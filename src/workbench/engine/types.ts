/** What the host needs of the engine: one open workbook of Univer's, with its services at hand. */
import type {
  ICellData,
  ICommandInfo,
  IDisposable,
  Injector,
  IObjectMatrixPrimitiveType,
  Workbook,
  Worksheet,
} from '@univerjs/core';

import type { BookExtras, BookFile } from '../book';
import type { CustomFunctionCalls, Outcome } from '../custom-functions/calls';
import type { CustomFunction } from '../custom-functions/metadata';

/** Cells by row and column; what a cell leaves out stays as it was. */
export type CellChanges = IObjectMatrixPrimitiveType<ICellData>;

/** The functions an add-in brings: their calls, and how what came of them reaches the cells. */
export interface EngineFunctions {
  readonly calls: CustomFunctionCalls;
  /** Takes in what calls came to, and computes the cells that ask them. */
  take(outcomes: ReadonlyMap<number, Outcome>): Promise<void>;
}

export interface Engine {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** What Univer has no room for; the host reads and changes it in place. */
  readonly extras: BookExtras;
  /** Host locale for number formats and separators, e.g. "vi-VN". */
  readonly locale: string;
  /** "automatic" recalculates before every read; "manual" only when asked. */
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** The functions an add-in brings. */
  readonly functions: EngineFunctions;
  /** The sheet with this id, or undefined. */
  sheet(sheetId: string): Worksheet | undefined;
  /** Runs one of Univer's commands; throws when it is refused. */
  run(command: string, params?: object): Promise<void>;
  /** Waits until every formula that a change touched has been computed. */
  settle(): Promise<void>;
  /** Does work whose changes are computed where it settles, and at its end; never by the way. */
  inOne<T>(work: () => Promise<T>): Promise<T>;
  /** Recomputes every formula of the workbook. */
  recalculate(): Promise<void>;
  /** Tells of every command and mutation that ran, whoever ran it. */
  onCommand(listener: (command: Readonly<ICommandInfo>, fromFormula: boolean) => void): IDisposable;
  /** Tells of every command and mutation that is about to run. */
  beforeCommand(listener: (command: Readonly<ICommandInfo>) => void): IDisposable;
  /** The workbook as it is now, ready to be saved. */
  toFile(): BookFile;
  dispose(): void;
}

export interface EngineOptions {
  /** BCP 47 tag of the host; default "vi-VN". */
  readonly locale?: string;
  /** The functions an add-in brings; none when left out. */
  readonly functions?: readonly CustomFunction[];
}

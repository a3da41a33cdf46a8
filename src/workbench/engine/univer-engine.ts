/** The engine over a Univer instance whose plugins are already registered; the same for Node and for the browser. */
import {
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';

import { IDefinedNamesService } from '@univerjs/engine-formula';

import type { BookExtras, BookFile } from '../book';
import { hasResult } from '../cell-content';
import { FunctionsInEngine } from '../custom-functions/engine-side';
import type { CustomFunction } from '../custom-functions/metadata';
import { asInFile, asTyped } from '../custom-functions/spelling';
import { scan } from '../../a1/scanner';
import { Calculation, type CellAt } from './calculation';
import { likeExcel } from '../formula';
import { updateTouchedFormulas } from './formula-data';
import { zeroCircles } from './circular';
import { keepDependencies } from './kept-dependencies';
import { moveByScanner } from './formula-moves';
import { listNames } from './names-in-formulas';
import { NewNames } from './new-names';
import { readLostReferences } from './lost-references';
import { keepFormulas, keepValues, releaseFormulas } from './kept';
import { computeTables, sayTables, spellTables } from './table-formulas';
import type { Engine } from './types';

/** A command that Univer refused, e.g. because a merged cell is in the way. */
export class CommandRefused extends Error {
  constructor(readonly command: string) {
    super(`The engine refused "${command}".`);
    this.name = 'CommandRefused';
  }
}

let units = 0;

/**
 * Univer remembers what it made of a formula for all workbooks of a process, by the workbook's id and the formula: two of one id would
 * share what reads the cells of the first, though that one is closed.
 */
const ownUnit = (): string => `unit-${String((units += 1))}`;

export class UniverEngine implements Engine {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly functions: FunctionsInEngine;
  private readonly bookId: string;
  private mode: Engine['calculationMode'] = 'Automatic';
  private readonly commands: ICommandService;
  private readonly calculation: Calculation;
  private readonly names: NewNames;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly univer: Univer,
    book: BookFile,
    readonly locale: string,
    definitions: readonly CustomFunction[] = [],
    readonly extras: BookExtras = structuredClone(book.extras),
  ) {
    this.injector = univer.__getInjector();
    const snapshot = { ...structuredClone(book.snapshot), id: ownUnit() };
    this.bookId = book.snapshot.id;
    sayTables(snapshot, this.extras);
    asTyped(snapshot, definitions);
    const kept = keepFormulas(snapshot, definitions);
    // A book that was open before says of its formulas what is found anew.
    const others = (this.extras.leftOut ?? []).filter(({ kind }) => kind !== 'formulas');
    if (others.length + kept.length > 0) this.extras.leftOut = [...others, ...kept];
    else delete this.extras.leftOut;
    this.workbook = univer.createUnit<BookFile['snapshot'], Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      snapshot,
    );
    likeExcel(this.injector);
    keepValues(this.injector);
    computeTables(this.injector);
    moveByScanner(this.injector);
    listNames(this.injector);
    readLostReferences(this.injector);
    updateTouchedFormulas(this.injector);
    keepDependencies(this.injector);
    zeroCircles(this.injector);
    this.unitId = this.workbook.getUnitId();
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
    this.commands = this.injector.get(ICommandService);
    this.calculation = new Calculation(this.injector);
    this.names = new NewNames(this.injector.get(IDefinedNamesService), this.unitId);
    this.followNames();
    this.functions = new FunctionsInEngine(this, this.calculation, definitions);
    if (this.extras.asksCalculation === true)
      this.calculation.askFor(formulasWithout(this.workbook, definitions), this.unitId);
    if (this.extras.computed === true) this.keepResults();
  }

  get calculationMode(): Engine['calculationMode'] {
    return this.mode;
  }

  set calculationMode(mode: Engine['calculationMode']) {
    this.mode = mode;
    if (mode === 'Manual') this.calculation.hold();
  }

  sheet(sheetId: string): Worksheet | undefined {
    return this.workbook.getSheetBySheetId(sheetId) ?? undefined;
  }

  async run(command: string, params: object = {}): Promise<void> {
    const done = await this.commands.executeCommand(command, params);
    if (!done) throw new CommandRefused(command);
    if (this.mode === 'Manual') this.calculation.hold();
  }

  async settle(): Promise<void> {
    if (this.mode === 'Manual') return;
    await this.calculation.settle();
    const named = this.names.take(this.workbook);
    if (named.length > 0) await this.calculation.computeAnew(named, this.unitId);
    await this.functions.settle();
  }

  async inOne<T>(work: () => Promise<T>): Promise<T> {
    this.calculation.leaveToOthers(true);
    try {
      return await work();
    } finally {
      this.calculation.leaveToOthers(false);
      await this.settle();
    }
  }

  async recalculate(): Promise<void> {
    await this.calculation.recalculate();
  }

  onCommand(listener: (command: Readonly<ICommandInfo>, fromFormula: boolean) => void): IDisposable {
    return this.commands.onCommandExecuted((command, options) =>
      listener(command, options?.fromFormula === true),
    );
  }

  beforeCommand(listener: (command: Readonly<ICommandInfo>) => void): IDisposable {
    return this.commands.beforeCommandExecuted((command) => listener(command));
  }

  toFile(): BookFile {
    // Names and conditional formats are resources of the plugins, not of the workbook's own snapshot.
    const snapshot = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.unitId);
    const own = structuredClone(snapshot ?? this.workbook.save());
    spellTables(own, this.extras);
    releaseFormulas(own);
    asInFile(own, this.functions.calls.definitions);
    own.id = this.bookId;
    return { snapshot: own, extras: structuredClone(this.extras) };
  }

  /** Formulas keep the results that the file has for them. */
  private keepResults(): void {
    this.calculation.keepResults((sheetId, row, column) =>
      hasResult(this.sheet(sheetId)?.getCellRaw(row, column)),
    );
  }

  /** The grid asks nobody to settle what a person changes. */
  private followNames(): void {
    this.commands.onCommandExecuted((command) => {
      if (this.names.follow(command)) this.timer = setTimeout(() => void this.settle(), 0);
    });
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.calculation.dispose();
    this.functions.dispose();
    this.univer.dispose();
  }
}

/** Cells with formulas; none that calls a custom function, whose answer in the file is kept. */
function formulasWithout(workbook: Workbook, definitions: readonly CustomFunction[]): readonly CellAt[] {
  const custom = new Set(definitions.map(({ name }) => name));
  const calls = (formula: string): boolean =>
    custom.size > 0 &&
    scan(formula).some(({ kind, body }) => kind === 'function' && custom.has(body.toUpperCase()));
  const cells: CellAt[] = [];
  for (const sheet of workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if ((cell?.f || cell?.si) && !calls(cell.f ?? '')) cells.push({ sheetId, row, column });
    });
  }
  return cells;
}

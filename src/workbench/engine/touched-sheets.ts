/** On which sheets something has happened: what was found of the others holds. */
import { ICommandService, type Injector } from '@univerjs/core';
import { SetFormulaDataMutation } from '@univerjs/engine-formula';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly formulaData?: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
}

/** Mutations about computing itself: what they come to is written by others, which name their sheet. */
const aboutComputing = 'formula.mutation.';

export class TouchedSheets {
  private readonly listeners: ((sheet: string | null) => void)[];

  /** Tells of each sheet that something happens on; null for all of them. */
  constructor(injector: Injector, listener: (sheet: string | null) => void) {
    this.listeners = [listener];
    injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
      if (!id.includes('mutation')) return;
      for (const sheet of this.sheetsOf(id, params ?? {})) for (const tell of this.listeners) tell(sheet);
    });
  }

  listen(listener: (sheet: string | null) => void): void {
    this.listeners.push(listener);
  }

  keyOf(unitId: string, sheetId: string): string {
    return `${unitId} ${sheetId}`;
  }

  private sheetsOf(id: string, { unitId, subUnitId, formulaData }: Params): readonly (string | null)[] {
    if (id === SetFormulaDataMutation.id)
      return Object.entries(formulaData ?? {}).flatMap(([unit, sheets]) =>
        sheets === null ? [null] : Object.keys(sheets).map((sheet) => this.keyOf(unit, sheet)),
      );
    if (id.startsWith(aboutComputing)) return [];
    return [unitId === undefined || subUnitId === undefined ? null : this.keyOf(unitId, subUnitId)];
  }
}

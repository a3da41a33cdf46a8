/**
 * Names that come, go or are brought back: the formulas that use one are computed then. Univer computes those of which it knows that
 * they use it, and of a formula that was read while there was no such name it knows nothing.
 */
import type { ICommandInfo, Workbook } from '@univerjs/core';
import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesService,
} from '@univerjs/engine-formula';

import { scan } from '../../a1/scanner';
import { sameName, scopeOf, type ListedName } from '../listed-names';
import type { FormulaCell } from './calculation';

interface Named {
  readonly id?: string;
  readonly name?: string;
}

export class NewNames {
  /** By their ids, in lower case. */
  private readonly known = new Map<string, string>();
  private readonly changed = new Set<string>();

  constructor(
    private readonly service: IDefinedNamesService,
    private readonly unitId: string,
  ) {
    // Where no name is left, Univer takes formulas as it read them while there were some.
    service.getAllDefinedNamesIsEmpty = () => false;
    for (const [id, { name }] of Object.entries(service.getDefinedNameMap(unitId) ?? {}))
      this.known.set(id, name.toLowerCase());
  }

  private get names(): readonly ListedName[] {
    return Object.values(this.service.getDefinedNameMap(this.unitId) ?? {});
  }

  /** Hears of a mutation; true when a name came, went, or is called otherwise. */
  follow({ id, params }: Readonly<ICommandInfo>): boolean {
    const { id: key = '', name = '' } = (params ?? {}) as Named;
    const before = this.known.get(key);
    if (id === SetDefinedNameMutation.id) {
      // What a sheet's own name means stands in the formulas that use it.
      const isLocal = this.names.some((item) => scopeOf(item) !== null && sameName(item.name, name));
      if (before === name.toLowerCase() && !isLocal) return false;
      this.known.set(key, name.toLowerCase());
      this.changed.add(name.toLowerCase());
    } else if (id === RemoveDefinedNameMutation.id) {
      this.known.delete(key);
    } else return false;
    if (before !== undefined) this.changed.add(before);
    return true;
  }

  /** The cells whose formulas use what changed since the last time. */
  take(workbook: Workbook): readonly FormulaCell[] {
    if (this.changed.size === 0) return [];
    const names = [...this.changed];
    this.changed.clear();
    const uses = (formula: string): boolean => {
      const small = formula.toLowerCase();
      return (
        names.some((name) => small.includes(name)) &&
        scan(small).some(({ kind, body }) => kind === 'name' && names.includes(body))
      );
    };
    const cells: FormulaCell[] = [];
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      const shared = new Map<string, string>();
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const formula = cell?.f ?? (cell?.si == null ? undefined : shared.get(cell.si));
        if (!cell || !formula || !uses(formula)) return;
        if (cell.f && cell.si != null) shared.set(cell.si, formula);
        cells.push({ sheetId, row, column, formula });
      });
    }
    return cells;
  }
}

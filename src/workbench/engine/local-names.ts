/**
 * Names of sheets beside names of the workbook, and beside each other. Univer knows one name by its letters, whosever it is; a formula
 * that uses a name of which there may be several is handed to it with what the name means on the formula's sheet.
 */
import type { IUniverInstanceService, Workbook } from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import type { IDefinedNamesService, IDefinedNamesServiceParam } from '@univerjs/engine-formula';

import { parseReference } from '../../a1/references';
import { scan, type Token } from '../../a1/scanner';
import { sameName, scopeOf } from '../listed-names';

export class LocalNames {
  constructor(
    private readonly names: IDefinedNamesService,
    private readonly books: IUniverInstanceService,
  ) {}

  /** The formula as Univer is to read it on a sheet: the same where all names in it are the workbook's own. */
  spelled(formula: string, unitId: string, sheetId: string): string {
    const several = this.several(unitId);
    const small = formula.toLowerCase();
    if (![...several.keys()].some((name) => small.includes(name))) return formula;
    return scan(formula)
      .map((token) => {
        const all = token.kind === 'name' ? several.get(token.body.toLowerCase()) : undefined;
        return all ? this.meaning(token, all, unitId, sheetId) : token.text;
      })
      .join('');
  }

  /** Names that do not mean the same everywhere, in lower case, with all their meanings. */
  private several(unitId: string): ReadonlyMap<string, readonly IDefinedNamesServiceParam[]> {
    const all = Object.values(this.names.getDefinedNameMap(unitId) ?? {});
    const local = all.filter((item) => scopeOf(item) !== null);
    return new Map(
      local.map(({ name }) => [name.toLowerCase(), all.filter((other) => sameName(other.name, name))]),
    );
  }

  private meaning(
    { prefix }: Token,
    all: readonly IDefinedNamesServiceParam[],
    unitId: string,
    sheetId: string,
  ): string {
    const book = this.books.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet =
      prefix?.sheet == null ? sheetId : (book?.getSheetBySheetName(prefix.sheet)?.getSheetId() ?? '');
    const found = all.find((item) => scopeOf(item) === sheet) ?? all.find((item) => scopeOf(item) === null);
    if (!found) return '#NAME?';
    const meant = found.formulaOrRefString.replace(/^=/u, '');
    return parseReference(meant) ? meant : `(${meant})`;
  }
}

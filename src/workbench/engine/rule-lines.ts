/**
 * Conditional formats when whole rows or columns come and go. As in Excel, a rule stays one rule: its ranges grow and
 * shrink, and its formula is moved as that of its first cell, dollars or not. (Univer's own way leaves "$D4" behind.)
 */
import {
  CommandType,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type IDisposable,
  type IMutationInfo,
  type Injector,
  type IRange,
  type Workbook,
} from '@univerjs/core';
import {
  EffectRefRangId,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

import { type LineMap, unmoved } from '../../a1/lines';
import { moveByLines } from '../../a1/move';
import { mapReferences, translateFormula, type RenameSheet } from '../../a1/references';
import { deleted, inserted } from '../../a1/lines';
import { maxColumns, maxRows } from '../../a1/place';
import { toUniver } from './structure';

export type Rule = IConditionFormattingRule;
export interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

export const formulasOf = ({ rule }: Rule): string[] =>
  rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula ? [rule.value] : [];

export function moved(rule: Rule, ranges: Rule['ranges'], [formula]: readonly string[]): Rule {
  const copy = structuredClone({ ...rule, ranges });
  if (formula !== undefined && formulasOf(rule).length > 0) Object.assign(copy.rule, { value: formula });
  return copy;
}

/** The bounds of a colour scale, bar or icon set. */
function boundsOf({ rule }: Rule): { type: string; value?: number | string }[] {
  if (rule.type === CFRuleType.colorScale) return rule.config.map(({ value }) => value);
  if (rule.type === CFRuleType.dataBar) return [rule.config.min, rule.config.max];
  return rule.type === CFRuleType.iconSet ? rule.config.map(({ value }) => value) : [];
}

/** The rule with the formulas of its bounds rewritten. */
function withBounds(rule: Rule, rewrite: (formula: string) => string): Rule {
  const copy = structuredClone(rule);
  for (const bound of boundsOf(copy)) if (typeof bound.value === 'string') bound.value = rewrite(bound.value);
  return copy;
}

const wholeLines: ReadonlySet<string> = new Set([
  InsertColByRangeCommand.id,
  InsertRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
]);

interface LineChange extends Place {
  readonly rows: LineMap;
  readonly columns: LineMap;
}

/** The change that a command makes to lines, on the sheet on show where it names none; null for any other command. */
function changeOf(
  command: { readonly id: string; readonly params?: unknown },
  workbook: Workbook | null,
): LineChange | null {
  const { range, ...rest } = (command.params ?? {}) as Partial<Place> & { readonly range?: IRange };
  const { unitId = workbook?.getUnitId(), subUnitId = workbook?.getActiveSheet().getSheetId() } = rest;
  if (!range || unitId === undefined || subUnitId === undefined) return null;
  const rows = [range.startRow, range.endRow - range.startRow + 1] as const;
  const columns = [range.startColumn, range.endColumn - range.startColumn + 1] as const;
  const place = { unitId, subUnitId };
  switch (command.id) {
    case EffectRefRangId.InsertRowCommandId:
      return { ...place, rows: inserted(...rows, maxRows), columns: unmoved };
    case EffectRefRangId.InsertColCommandId:
      return { ...place, rows: unmoved, columns: inserted(...columns, maxColumns) };
    case EffectRefRangId.RemoveRowCommandId:
      return { ...place, rows: deleted(...rows, maxRows), columns: unmoved };
    case EffectRefRangId.RemoveColCommandId:
      return { ...place, rows: unmoved, columns: deleted(...columns, maxColumns) };
    default:
      return null;
  }
}

function movedRanges(ranges: readonly IRange[], { rows, columns }: LineChange): IRange[] {
  return ranges.flatMap((range) => {
    const [down, across] = [
      rows.span(range.startRow, range.endRow),
      columns.span(range.startColumn, range.endColumn),
    ];
    return down && across
      ? [{ ...range, ...toUniver({ top: down[0], bottom: down[1], left: across[0], right: across[1] }) }]
      : [];
  });
}

/** How many lines from the first one are gone before the first that stays. */
function lost(map: LineMap, first: number, last: number): number {
  let line = first;
  while (line < last && map.to(line) === null) line += 1;
  return line - first;
}

/** The formula as the first cell that stays reads it, moved with the lines of the sheets it names. */
function movedFormula(formula: string, rule: Rule, place: Place, change: LineChange, nameOf: string): string {
  const own = place.subUnitId === change.subUnitId;
  const [first] = rule.ranges;
  const read =
    own && first
      ? translateFormula(
          formula,
          lost(change.rows, first.startRow, first.endRow),
          lost(change.columns, first.startColumn, first.endColumn),
        )
      : formula;
  return mapReferences(read, ({ book, sheet, through, address }) => {
    const moves = book === null && through === null && (sheet === null ? own : sheet === nameOf);
    return moves ? moveByLines(address, change.rows, change.columns) : null;
  });
}

function mutationsFor(
  injector: Injector,
  place: Place,
  rule: Rule,
  change: LineChange,
  nameOf: string,
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const ranges = place.subUnitId === change.subUnitId ? movedRanges(rule.ranges, change) : [...rule.ranges];
  if (ranges.length === 0) {
    return {
      redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } }],
      undos: [{ id: AddConditionalRuleMutation.id, params: { ...place, rule } }],
    };
  }
  const formulas = formulasOf(rule).map((formula) => movedFormula(formula, rule, place, change, nameOf));
  // A bound is one for all cells of a rule: it is not read from the first of them.
  const next = withBounds(moved(rule, ranges, formulas), (formula) =>
    movedFormula(formula, { ...rule, ranges: [] }, place, change, nameOf),
  );
  if (JSON.stringify(next) === JSON.stringify(rule)) return { redos: [], undos: [] };
  const params = { ...place, cfId: rule.cfId, rule: next };
  return {
    redos: [{ id: SetConditionalRuleMutation.id, params }],
    undos: [...setConditionalRuleMutationUndoFactory(injector, params)],
  };
}

/** The formulas of all rules name a sheet anew that has another name, or none any more (null). */
export function renameInFormats(injector: Injector, unitId: string, rename: RenameSheet): void {
  const commands = injector.get(ICommandService);
  const say = (formula: string): string => mapReferences(formula, () => null, rename);
  for (const [subUnitId, rules] of injector.get(ConditionalFormattingRuleModel).getUnitRules(unitId) ?? [])
    for (const rule of rules) {
      const next = withBounds(moved(rule, rule.ranges, formulasOf(rule).map(say)), (bound) =>
        bound.startsWith('=') ? say(bound) : bound,
      );
      if (JSON.stringify(next) !== JSON.stringify(rule))
        commands.syncExecuteCommand(SetConditionalRuleMutation.id, {
          unitId,
          subUnitId,
          cfId: rule.cfId,
          rule: next,
        });
    }
}

/** Begins to follow; `moving` says that lines come or go right now, and that nobody else shall follow. */
export function followLines(injector: Injector): IDisposable & { readonly moving: () => boolean } {
  const model = injector.get(ConditionalFormattingRuleModel);
  const commands = injector.get(ICommandService);
  let moving = false;
  const before = commands.beforeCommandExecuted(({ id, type }) => {
    if (type === undefined || type === CommandType.COMMAND) moving = wholeLines.has(id);
  });
  const done = commands.onCommandExecuted(({ id }) => {
    if (wholeLines.has(id)) moving = false;
  });
  const interceptor = injector.get(SheetInterceptorService).interceptCommand({
    getMutations: (command) => {
      const units = injector.get(IUniverInstanceService);
      const shown = units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
      const change = changeOf(command, shown);
      const sheets = change && model.getUnitRules(change.unitId);
      if (!change || !sheets) return { redos: [], undos: [] };
      const workbook = units.getUnit<Workbook>(change.unitId);
      const nameOf = workbook?.getSheetBySheetId(change.subUnitId)?.getName() ?? '';
      const all = [...sheets].flatMap(([subUnitId, rules]) =>
        [...rules].map((rule) =>
          mutationsFor(injector, { unitId: change.unitId, subUnitId }, rule, change, nameOf),
        ),
      );
      return { redos: all.flatMap(({ redos }) => redos), undos: all.flatMap(({ undos }) => undos) };
    },
  });
  return {
    moving: () => moving,
    dispose: () => [before, done, interceptor].forEach((one) => one.dispose()),
  };
}

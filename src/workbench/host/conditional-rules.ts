/** The conditional formats of a sheet, in Univer's rule model; first in the list is first in priority. */
import type { IStyleBase } from '@univerjs/core';
import {
  AddCfCommand,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  MoveCfCommand,
  SetCfCommand,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

import { translateFormula } from '../../a1/references';
import { formulasOf, moved } from '../engine/rule-lines';
import { toUniver } from '../engine/structure';
import { intersection } from './area';
import type { Rect } from '../../a1/place';
import type { HostContext } from './context';
import { itemNotFound } from './errors';
import { assertAllowed, subtract } from './guard';

export type Rule = IConditionFormattingRule;

/** A rule that colours cells; the other kinds (bars, scales, icons) have no style. */
export type Highlight = Extract<Rule['rule'], { style: IStyleBase }>;

export const fromUniver = (range: Rule['ranges'][number]): Rect => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

export const rulesOf = ({ engine }: HostContext, sheetId: string): readonly Rule[] =>
  engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheetId) ?? [];

/** The rules that touch an area. */
export const rulesIn = (context: HostContext, sheetId: string, areas: readonly Rect[]): readonly Rule[] =>
  rulesOf(context, sheetId).filter((rule) =>
    rule.ranges.some((range) => areas.some((area) => intersection(fromUniver(range), area))),
  );

export function ruleById(context: HostContext, sheetId: string, id: string): Rule {
  const found = rulesOf(context, sheetId).find((rule) => rule.cfId === id);
  if (!found) throw itemNotFound();
  return found;
}

const at = ({ engine }: HostContext, sheetId: string) => ({ unitId: engine.unitId, subUnitId: sheetId });

/** Adds a rule with the highest priority and returns its id. */
export async function addRule(
  context: HostContext,
  sheetId: string,
  rule: Omit<Rule, 'cfId'>,
): Promise<string> {
  assertAllowed(context.engine, sheetId, 'allowFormatCells');
  const id = `cf-${Math.random().toString(36).slice(2, 12)}`;
  await context.engine.run(AddCfCommand.id, { ...at(context, sheetId), rule: { ...rule, cfId: id } });
  return id;
}

export async function changeRule(context: HostContext, sheetId: string, rule: Rule): Promise<void> {
  assertAllowed(context.engine, sheetId, 'allowFormatCells');
  await context.engine.run(SetCfCommand.id, { ...at(context, sheetId), cfId: rule.cfId, rule });
}

export async function deleteRule(context: HostContext, sheetId: string, id: string): Promise<void> {
  assertAllowed(context.engine, sheetId, 'allowFormatCells');
  await context.engine.run(DeleteCfCommand.id, { ...at(context, sheetId), cfId: id });
}

/** Gives a rule another place in the order of priority, counted from 0, or from the end when negative; beyond the ends the end. */
export async function moveRule(
  context: HostContext,
  sheetId: string,
  id: string,
  priority: number,
): Promise<void> {
  assertAllowed(context.engine, sheetId, 'allowFormatCells');
  const rules = rulesOf(context, sheetId);
  const wanted = priority < 0 ? rules.length + priority : priority;
  const from = rules.findIndex((rule) => rule.cfId === id);
  const target = rules[Math.max(0, Math.min(rules.length - 1, wanted))];
  if (from < 0 || !target || target.cfId === id) return;
  const after = wanted > from;
  await context.engine.run(MoveCfCommand.id, {
    ...at(context, sheetId),
    start: { id, type: 'self' },
    end: { id: target.cfId, type: after ? 'after' : 'before' },
  });
}

/** The rule on other cells; its formula, read from the first of them, is said as `say` makes it of the one before. */
export const ruleOn = (rule: Rule, areas: readonly Rect[], say: (formula: string) => string): Rule =>
  moved(rule, areas.map(toUniver), formulasOf(rule).map(say));

/** The rule on a part of its cells: its formula is read from the first of them. */
export function rulePart(rule: Rule, areas: readonly Rect[]): Rule {
  const [[before], [after]] = [rule.ranges, areas];
  const [down, across] =
    before && after ? [after.top - before.startRow, after.left - before.startColumn] : [0, 0];
  return ruleOn(rule, areas, (formula) => translateFormula(formula, down, across));
}

/** Takes an area out of every rule; a rule that has no cell left is deleted. */
export async function clearRules(context: HostContext, sheetId: string, area: Rect): Promise<void> {
  for (const rule of rulesIn(context, sheetId, [area])) {
    const left = rule.ranges.flatMap((range) => subtract(fromUniver(range), area));
    if (left.length === 0) await deleteRule(context, sheetId, rule.cfId);
    else await changeRule(context, sheetId, rulePart(rule, left));
  }
}

/** The condition of a conditional format (custom, cell value, text, top/bottom, preset) and the look it gives. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
} from '@univerjs/sheets-conditional-formatting';

import { areaAddress, cellAddress } from '../../../a1/address';
import { isFormula } from '../../../a1/well-formed';
import { number, text } from '../arguments';
import { fromUniver, ruleById, type Rule } from '../conditional-rules';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation, notImplemented } from '../errors';
import { defineKind, type HostObject, type Scalar } from '../object';
import { conditionalLook } from './conditional-look';
import { presetOf, type ConditionKind } from './conditional-kinds';
import { scaleObjects } from './conditional-scales';
import { fromR1C1, toR1C1 } from '../r1c1';
import { highlightOf, setHighlight, type RuleTarget } from '../highlight';

const formula: Scalar<RuleTarget> = {
  get: (target, context) => {
    const rule = highlightOf(target, context);
    return rule.subType === CFSubRuleType.formula ? rule.value : '';
  },
  set: async (target, value, context) => {
    const { style } = highlightOf(target, context);
    const given = text(value).trim();
    const expression = given.startsWith('=') ? given : `=${given}`;
    if (!isFormula(expression)) throw invalidArgument();
    await setHighlight(
      target,
      { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, style, value: expression },
      context,
    );
  },
};

/** The first cell of a rule: its formula is read there. */
function firstCell({ sheetId, id }: RuleTarget, context: HostContext): { row: number; column: number } {
  const [range] = ruleById(context, sheetId, id).ranges;
  return { row: range?.startRow ?? 0, column: range?.startColumn ?? 0 };
}

const formulaR1C1: Scalar<RuleTarget> = {
  get: (target, context) => toR1C1(String(formula.get(target, context)), firstCell(target, context)),
  set: async (target, value, context) =>
    await formula.set?.(target, fromR1C1(text(value), firstCell(target, context)), context),
};

const customRule = defineKind<RuleTarget>('ConditionalFormatRule', {
  scalars: { formula, formulaLocal: formula, formulaR1C1 },
});

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};

const keyOf = <V>(table: Readonly<Record<string, V>>, value: V): string | null =>
  Object.entries(table).find(([, known]) => known === value)?.[0] ?? null;

function valueOf<V>(table: Readonly<Record<string, V>>, key: unknown): V {
  const found = typeof key === 'string' ? table[key] : undefined;
  if (found === undefined) throw invalidArgument();
  return found;
}

/** "=0.5", "0.5" or 0.5 as a number; other formulas are not offered. */
function constant(value: unknown): number {
  const plain = typeof value === 'number' ? value : Number(String(value).replace(/^=/, ''));
  if (value === '' || !Number.isFinite(plain))
    throw notImplemented('a cell value rule with a formula; use a custom rule');
  return plain;
}

const cellValueRule: Scalar<RuleTarget> = {
  get: (target, context) => {
    const rule = highlightOf(target, context);
    if (rule.subType !== CFSubRuleType.number) throw invalidOperation();
    const [first, second] = Array.isArray(rule.value) ? rule.value : [rule.value];
    return {
      operator: keyOf(NUMBERS, rule.operator),
      formula1: first === undefined ? '' : `=${first}`,
      ...(second === undefined ? {} : { formula2: `=${second}` }),
    };
  },
  set: async (target, value, context) => {
    const { style } = highlightOf(target, context);
    const given = value as { operator?: unknown; formula1?: unknown; formula2?: unknown };
    const operator = valueOf(NUMBERS, given.operator);
    const base = { type: CFRuleType.highlightCell, subType: CFSubRuleType.number, style } as const;
    const rule =
      operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
        ? {
            ...base,
            operator,
            value: [constant(given.formula1), constant(given.formula2)] as [number, number],
          }
        : { ...base, operator, value: constant(given.formula1) };
    await setHighlight(target, rule, context);
  },
};

const textRule: Scalar<RuleTarget> = {
  get: (target, context) => {
    const rule = highlightOf(target, context);
    if (rule.subType !== CFSubRuleType.text) throw invalidOperation();
    return { operator: keyOf(TEXTS, rule.operator), text: rule.value ?? '' };
  },
  set: async (target, value, context) => {
    const given = value as { operator?: unknown; text?: unknown };
    const { style } = highlightOf(target, context);
    await setHighlight(
      target,
      {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.text,
        style,
        operator: valueOf(TEXTS, given.operator),
        value: text(given.text),
      },
      context,
    );
  },
};

const rankRule: Scalar<RuleTarget> = {
  get: (target, context) => {
    const rule = highlightOf(target, context);
    if (rule.subType !== CFSubRuleType.rank) throw invalidOperation();
    return {
      rank: rule.value,
      type: `${rule.isBottom ? 'Bottom' : 'Top'}${rule.isPercent ? 'Percent' : 'Items'}`,
    };
  },
  set: async (target, value, context) => {
    const given = value as { rank?: unknown; type?: unknown };
    const found = /^(Top|Bottom)(Items|Percent)$/.exec(text(given.type));
    if (!found) throw invalidArgument();
    const { style } = highlightOf(target, context);
    await setHighlight(
      target,
      {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.rank,
        style,
        isBottom: found[1] === 'Bottom',
        isPercent: found[2] === 'Percent',
        value: number(given.rank),
      },
      context,
    );
  },
};

const PRESETS: Readonly<Record<string, { subType: string; operator?: string }>> = {
  Blanks: { subType: CFSubRuleType.text, operator: CFTextOperator.containsBlanks },
  NonBlanks: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsBlanks },
  Errors: { subType: CFSubRuleType.text, operator: CFTextOperator.containsErrors },
  NonErrors: { subType: CFSubRuleType.text, operator: CFTextOperator.notContainsErrors },
  UniqueValues: { subType: CFSubRuleType.uniqueValues },
  DuplicateValues: { subType: CFSubRuleType.duplicateValues },
  AboveAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThan },
  BelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThan },
  EqualOrAboveAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.greaterThanOrEqual },
  EqualOrBelowAverage: { subType: CFSubRuleType.average, operator: CFNumberOperator.lessThanOrEqual },
  Yesterday: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.yesterday },
  Today: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.today },
  Tomorrow: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.tomorrow },
  LastSevenDays: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.last7Days },
  LastWeek: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.lastWeek },
  ThisWeek: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.thisWeek },
  NextWeek: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.nextWeek },
  LastMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.lastMonth },
  ThisMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.thisMonth },
  NextMonth: { subType: CFSubRuleType.timePeriod, operator: CFTimePeriodOperator.nextMonth },
};

/** Presets that are told by how far a value lies from the mean: so many standard deviations above or below it. */
const deviations: Readonly<Record<string, string>> = {
  OneStdDevAboveAverage: '>=1',
  OneStdDevBelowAverage: '<=-1',
  TwoStdDevAboveAverage: '>=2',
  TwoStdDevBelowAverage: '<=-2',
  ThreeStdDevAboveAverage: '>=3',
  ThreeStdDevBelowAverage: '<=-3',
};

/** "=(B2-AVERAGE($B$2:$M$5))/STDEV.P($B$2:$M$5)>=1" for the first cell of the rule's cells. */
function deviationRule(criterion: string, target: RuleTarget, context: HostContext): object {
  const ranges = ruleById(context, target.sheetId, target.id).ranges.map(fromUniver);
  const [first] = ranges;
  const cells = ranges.map((range) => areaAddress(range, true)).join(',');
  const cell = cellAddress({ row: first?.top ?? 0, column: first?.left ?? 0 });
  const test = `(${cell}-AVERAGE(${cells}))/STDEV.P(${cells})${deviations[criterion]}`;
  const value = `=AND(ISNUMBER(${cell}),${test})`;
  return { subType: CFSubRuleType.formula, value, preset: criterion };
}

const presetRule: Scalar<RuleTarget> = {
  get: (target, context) => {
    const rule = highlightOf(target, context) as { subType: string; operator?: string };
    const found = Object.entries(PRESETS).find(
      ([, preset]) => preset.subType === rule.subType && preset.operator === rule.operator,
    );
    return { criterion: presetOf(rule) ?? found?.[0] ?? null };
  },
  set: async (target, value, context) => {
    const { criterion } = value as { criterion?: unknown };
    const { style } = highlightOf(target, context);
    const preset =
      typeof criterion === 'string' && criterion in deviations
        ? deviationRule(criterion, target, context)
        : valueOf(PRESETS, criterion);
    const rule = { type: CFRuleType.highlightCell, style, ...preset } as Rule['rule'];
    await setHighlight(target, rule, context);
  },
};

const links = { format: (target: RuleTarget) => conditionalLook(target) };

const kinds: Readonly<Record<ConditionKind, (target: RuleTarget) => HostObject>> = {
  ...scaleObjects,
  Custom: defineKind<RuleTarget>('CustomConditionalFormat', {
    links: { ...links, rule: (target) => customRule(target) },
  }),
  CellValue: defineKind<RuleTarget>('CellValueConditionalFormat', {
    scalars: { rule: cellValueRule },
    links,
  }),
  ContainsText: defineKind<RuleTarget>('TextConditionalFormat', { scalars: { rule: textRule }, links }),
  TopBottom: defineKind<RuleTarget>('TopBottomConditionalFormat', { scalars: { rule: rankRule }, links }),
  PresetCriteria: defineKind<RuleTarget>('PresetCriteriaConditionalFormat', {
    scalars: { rule: presetRule },
    links,
  }),
};

/** The object that holds the condition of this kind. */
export const conditionOf = (kind: ConditionKind, target: RuleTarget): HostObject => kinds[kind](target);

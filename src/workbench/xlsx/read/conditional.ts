/** Conditional formats of a sheet as Univer rules. What Univer has no rule for stays in the file and is not shown. */
import type { IStyleBase } from '@univerjs/core';

import { parseRects } from '../sqref';
import { withoutPrefixes } from '../formula';
import type { ConditionalRule } from '../conditional';
import { readColor } from '../parts/colors';
import { attr, flag, kid, kids, numberAttr, type Element } from '../parts/xml';

type RuleConfig = ConditionalRule['rule'];

export interface PlacedRule {
  readonly element: Element;
  readonly rule: ConditionalRule;
}

export interface ConditionalContext {
  readonly differential: readonly IStyleBase[];
  readonly theme: readonly string[];
}

const textOperators: Readonly<Record<string, string>> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWith',
  endsWith: 'endsWith',
  containsBlanks: 'containsBlanks',
  notContainsBlanks: 'notContainsBlanks',
  containsErrors: 'containsErrors',
  notContainsErrors: 'notContainsErrors',
};

const averageOperator = (element: Element): string =>
  `${flag(element, 'aboveAverage', true) ? 'greaterThan' : 'lessThan'}${flag(element, 'equalAverage') ? 'OrEqual' : ''}`;

const formulasOf = (element: Element): string[] =>
  kids(element, 'formula').map((formula) => withoutPrefixes(formula.textContent ?? ''));

/** A comparison with plain numbers; one with a cell or a formula is no rule of Univer's. */
function numberRule(element: Element): object | null {
  const values = formulasOf(element).map(Number);
  const operator = attr(element, 'operator') ?? '';
  if (values.length === 0 || values.some(Number.isNaN)) return null;
  const pair = operator === 'between' || operator === 'notBetween';
  return { subType: 'number', operator, value: pair ? values.slice(0, 2) : values[0] };
}

function highlight(element: Element): object | null {
  const kind = attr(element, 'type') ?? '';
  if (kind === 'expression') return { subType: 'formula', value: `=${formulasOf(element)[0] ?? ''}` };
  if (kind === 'cellIs') return numberRule(element);
  if (kind === 'duplicateValues' || kind === 'uniqueValues') return { subType: kind };
  if (kind === 'timePeriod') return { subType: 'timePeriod', operator: attr(element, 'timePeriod') };
  if (kind === 'aboveAverage') return { subType: 'average', operator: averageOperator(element) };
  if (kind === 'top10') {
    return {
      subType: 'rank',
      isBottom: flag(element, 'bottom'),
      isPercent: flag(element, 'percent'),
      value: numberAttr(element, 'rank') ?? 10,
    };
  }
  const operator = textOperators[kind];
  return operator === undefined ? null : { subType: 'text', operator, value: attr(element, 'text') ?? '' };
}

interface Threshold {
  readonly type: string;
  readonly value?: number | string;
}

/** A bound that is a number, or the formula of a bound of that kind; null for others, which Univer has no rule for. */
function threshold(element: Element): Threshold | null {
  const type = attr(element, 'type') ?? 'num';
  const value = attr(element, 'val');
  if (value === undefined || type === 'min' || type === 'max') return { type };
  if (type === 'formula') return { type, value: `=${withoutPrefixes(value)}` };
  return Number.isFinite(Number(value)) ? { type, value: Number(value) } : null;
}

/** The bounds of a rule; null when Univer has no rule for one of them. */
function thresholds(parent: Element | undefined): Threshold[] | null {
  const found = kids(parent, 'cfvo').map(threshold);
  return found.every((each) => each !== null) ? found : null;
}

function colorScale(element: Element, theme: readonly string[]): object | null {
  const scale = kid(element, 'colorScale');
  const colors = kids(scale, 'color').map((color) => readColor(color, theme));
  const bounds = thresholds(scale);
  if (!bounds || !scale || colors.includes(undefined)) return null;
  const config = bounds.map((value, index) => ({ index, color: colors[index], value }));
  return { type: 'colorScale', config };
}

function dataBar(element: Element, theme: readonly string[]): object | null {
  const bar = kid(element, 'dataBar');
  const [min, max] = thresholds(bar) ?? [];
  const positiveColor = readColor(kid(bar, 'color'), theme);
  if (!min || !max || positiveColor === undefined) return null;
  const config = { min, max, isGradient: true, positiveColor, nativeColor: '#FF0000' };
  return { type: 'dataBar', isShowValue: flag(bar, 'showValue', true), config };
}

/** The sets of the first edition of the format; those of its extensions stay in the file. */
function iconSet(element: Element): object | null {
  const set = kid(element, 'iconSet');
  const bounds = thresholds(set);
  const iconType = attr(set, 'iconSet') ?? '3TrafficLights1';
  if (!set || !bounds || !/^[345]/u.test(iconType) || Number(iconType.charAt(0)) !== bounds.length)
    return null;
  const reversed = flag(set, 'reverse');
  const last = bounds.length - 1;
  const config = kids(set, 'cfvo').map((bound, index) => ({
    operator: flag(bound, 'gte', true) ? 'greaterThanOrEqual' : 'greaterThan',
    value: bounds[index],
    iconType,
    iconId: String(reversed ? index : last - index),
  }));
  return { type: 'iconSet', isShowValue: flag(set, 'showValue', true), config: config.reverse() };
}

function readRule(element: Element, { differential, theme }: ConditionalContext): RuleConfig | null {
  const kind = attr(element, 'type');
  if (kind === 'colorScale') return colorScale(element, theme) as RuleConfig | null;
  if (kind === 'dataBar') return dataBar(element, theme) as RuleConfig | null;
  if (kind === 'iconSet') return iconSet(element) as RuleConfig | null;
  const rule = highlight(element);
  const style = differential[numberAttr(element, 'dxfId') ?? -1] ?? {};
  return rule && ({ type: 'highlightCell', style, ...rule } as RuleConfig);
}

/** The rules that Univer can show, the first in force first, each with its element in the file. */
export function readConditional(root: Element, context: ConditionalContext): PlacedRule[] {
  const found: (PlacedRule & { readonly priority: number })[] = [];
  for (const block of kids(root, 'conditionalFormatting')) {
    const ranges = parseRects(attr(block, 'sqref') ?? '').map((rect) => ({
      startRow: rect.top,
      startColumn: rect.left,
      endRow: rect.bottom,
      endColumn: rect.right,
    }));
    for (const element of kids(block, 'cfRule')) {
      const config = readRule(element, context);
      if (!config) continue;
      const rule = {
        cfId: `file-${found.length}`,
        ranges,
        stopIfTrue: flag(element, 'stopIfTrue'),
        rule: config,
      };
      found.push({ element, rule, priority: numberAttr(element, 'priority') ?? found.length });
    }
  }
  return found.sort((one, other) => one.priority - other.priority);
}

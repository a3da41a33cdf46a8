/** Univer's conditional formats as `cfRule` elements. */
import type { ConditionalRule } from '../conditional';
import { argb } from '../parts/colors';
import { add, setText, type Element } from '../parts/xml';
import { formulaForFile } from '../formula';
import type { StyleBook } from './style-book';

type Rule = Readonly<Record<string, unknown>> & ConditionalRule['rule'];

/** A rule's type and attributes in the file, and its formulas; `cell` is the first cell of its first range. */
interface Words {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly formulas: readonly string[];
}

const wordOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Tests of text: the file states each as an attribute and once more as a formula. */
function textWords(operator: string, value: string, cell: string): Words {
  const formulas: Readonly<Record<string, string>> = {
    containsText: `NOT(ISERROR(SEARCH(${quote(value)},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quote(value)},${cell}))`,
    beginsWith: `LEFT(${cell},${value.length})=${quote(value)}`,
    endsWith: `RIGHT(${cell},${value.length})=${quote(value)}`,
    containsBlanks: `LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `LEN(TRIM(${cell}))>0`,
    containsErrors: `ISERROR(${cell})`,
    notContainsErrors: `NOT(ISERROR(${cell}))`,
  };
  const formula = formulas[operator];
  if (formula === undefined)
    return {
      attributes: { type: 'expression' },
      formulas: [`${cell}${operator === 'equal' ? '=' : '<>'}${quote(value)}`],
    };
  if (/Blanks|Errors/.test(operator)) return { attributes: { type: operator }, formulas: [formula] };
  const word = operator === 'notContainsText' ? 'notContains' : operator;
  return { attributes: { type: operator, operator: word, text: value }, formulas: [formula] };
}

function highlightWords(rule: Rule, cell: string): Words | null {
  const operator = wordOf(rule['operator']);
  const value = rule['value'];
  switch (rule['subType']) {
    case 'formula':
      return { attributes: { type: 'expression' }, formulas: [formulaForFile(wordOf(value))] };
    case 'number':
      return { attributes: { type: 'cellIs', operator }, formulas: [value ?? 0].flat().map(String) };
    case 'text':
      return textWords(operator, wordOf(value), cell);
    case 'duplicateValues':
    case 'uniqueValues':
      return { attributes: { type: rule['subType'] }, formulas: [] };
    case 'timePeriod':
      return { attributes: { type: 'timePeriod', timePeriod: operator }, formulas: [] };
    case 'rank':
      return {
        attributes: {
          type: 'top10',
          rank: Number(value),
          percent: rule['isPercent'] ? 1 : undefined,
          bottom: rule['isBottom'] ? 1 : undefined,
        },
        formulas: [],
      };
    case 'average':
      return {
        attributes: {
          type: 'aboveAverage',
          aboveAverage: operator.startsWith('less') ? 0 : undefined,
          equalAverage: operator.endsWith('Equal') ? 1 : undefined,
        },
        formulas: [],
      };
    default:
      return null;
  }
}

interface Threshold {
  readonly type: string;
  readonly value?: number | string;
}

const addThreshold = (parent: Element, { type, value }: Threshold): Element =>
  add(parent, 'cfvo', { type, val: value === undefined ? undefined : String(value).replace(/^=/, '') });

function addScale(parent: Element, rule: Rule): void {
  const stops = rule['config'] as { color: string; value: Threshold }[];
  const scale = add(parent, 'colorScale');
  for (const { value } of stops) addThreshold(scale, value);
  for (const { color } of stops) add(scale, 'color', { rgb: argb(color) ?? 'FFFFFFFF' });
}

function addBar(parent: Element, rule: Rule): void {
  const { min, max, positiveColor } = rule['config'] as {
    min: Threshold;
    max: Threshold;
    positiveColor: string;
  };
  const bar = add(parent, 'dataBar', { showValue: rule['isShowValue'] === false ? 0 : undefined });
  addThreshold(bar, min);
  addThreshold(bar, max);
  add(bar, 'color', { rgb: argb(positiveColor) ?? 'FF638EC6' });
}

function addIcons(parent: Element, rule: Rule): void {
  const icons = [...(rule['config'] as Icon[])].reverse();
  const set = add(parent, 'iconSet', {
    iconSet: icons[0]?.iconType,
    showValue: rule['isShowValue'] === false ? 0 : undefined,
    reverse: icons[0]?.iconId === '0' ? 1 : undefined,
  });
  icons.forEach(({ value, operator }, index) => {
    const bound = addThreshold(set, index === 0 ? { type: 'percent', value: 0 } : value);
    if (operator === 'greaterThan' && index > 0) bound.setAttribute('gte', '0');
  });
}

/** Icons of a set in Univer's order, the highest first. */
interface Icon {
  readonly iconType: string;
  readonly iconId: string;
  readonly operator: string;
  readonly value: Threshold;
}

const adders: Readonly<Record<string, (parent: Element, rule: Rule) => void>> = {
  colorScale: addScale,
  dataBar: addBar,
  iconSet: addIcons,
};

/** Appends the rule; null when the file format (without extensions) has no such rule. */
export function addRule(
  parent: Element,
  { rule, stopIfTrue }: ConditionalRule,
  cell: string,
  book: StyleBook,
): Element | null {
  const given = rule as Rule;
  const kind = String(given['type']);
  const addContent = adders[kind];
  const { config } = given as { config?: unknown };
  if (addContent && (!Array.isArray(config) || config.length > 0)) {
    const element = add(parent, 'cfRule', { type: kind });
    addContent(element, given);
    return element;
  }
  const words = kind === 'highlightCell' ? highlightWords(given, cell) : null;
  if (!words) return null;
  const dxfId = book.differential('style' in rule ? rule.style : {});
  const { type, ...rest } = words.attributes;
  const element = add(parent, 'cfRule', { type, dxfId, stopIfTrue: stopIfTrue ? 1 : undefined, ...rest });
  for (const formula of words.formulas) setText(add(element, 'formula'), formula);
  return element;
}

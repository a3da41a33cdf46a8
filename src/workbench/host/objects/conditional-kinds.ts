/** Excel's kinds of conditional format and the Univer rule that each begins as. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';

import { notImplemented } from '../errors';

export const KINDS = {
  custom: 'Custom',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  textComparison: 'ContainsText',
  cellValue: 'CellValue',
} as const;

export type ConditionKind = (typeof KINDS)[keyof typeof KINDS];
type Rule = IConditionFormattingRule['rule'];

/** Text operators that Excel offers as "preset" conditions. */
const PRESET_TEXTS: ReadonlySet<CFTextOperator> = new Set([
  CFTextOperator.containsBlanks,
  CFTextOperator.notContainsBlanks,
  CFTextOperator.containsErrors,
  CFTextOperator.notContainsErrors,
]);

export function kindOf({ rule }: Pick<IConditionFormattingRule, 'rule'>): ConditionKind {
  switch (rule.type) {
    case CFRuleType.dataBar:
      return 'DataBar';
    case CFRuleType.colorScale:
      return 'ColorScale';
    case CFRuleType.iconSet:
      return 'IconSet';
    case CFRuleType.highlightCell:
      break;
  }
  switch (rule.subType) {
    case CFSubRuleType.formula:
      return 'Custom';
    case CFSubRuleType.number:
      return 'CellValue';
    case CFSubRuleType.rank:
      return 'TopBottom';
    case CFSubRuleType.text:
      return PRESET_TEXTS.has(rule.operator) ? 'PresetCriteria' : 'ContainsText';
    default:
      return 'PresetCriteria';
  }
}

/** The rule a new format begins with; its condition is set afterwards and matches nothing until then. */
export function freshRule(kind: ConditionKind, formula = '=FALSE'): Rule {
  const base = { type: CFRuleType.highlightCell, style: {} } as const;
  switch (kind) {
    case 'Custom':
      return {
        ...base,
        subType: CFSubRuleType.formula,
        value: formula.startsWith('=') ? formula : `=${formula}`,
      };
    case 'CellValue':
      return { ...base, subType: CFSubRuleType.number, operator: CFNumberOperator.equal };
    case 'ContainsText':
      return { ...base, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value: '' };
    case 'TopBottom':
      return { ...base, subType: CFSubRuleType.rank, isBottom: false, isPercent: false, value: 10 };
    case 'PresetCriteria':
      return { ...base, subType: CFSubRuleType.duplicateValues };
    default:
      throw notImplemented(`conditional formats of type ${kind}`);
  }
}

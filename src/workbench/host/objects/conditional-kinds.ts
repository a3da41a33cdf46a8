/** Excel's kinds of conditional format and the Univer rule that each begins as. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IColorScale,
  type IConditionFormattingRule,
  type IDataBar,
  type IIconSet,
} from '@univerjs/sheets-conditional-formatting';

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

export type ScaleRule = IColorScale;
/** What Univer has no word for is kept beside its own. */
export type BarRule = IDataBar & {
  readonly more?: {
    readonly automatic?: readonly ('min' | 'max')[];
    readonly direction?: string;
    readonly axis?: string;
    readonly axisColor?: string;
    readonly positiveBorder?: string;
    readonly negativeBorder?: string;
    readonly sameFill?: boolean;
    readonly sameBorder?: boolean;
  };
};
export type IconRule = IIconSet;
type Icons = IconRule['config'];

/** Excel's names of icon sets, and those of files. */
export const iconStyles: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FiveBoxes: '5Boxes',
};

/** Whole percents at which Excel lets an icon begin, the highest first. */
const usualSteps: Readonly<Record<string, readonly number[]>> = {
  3: [67, 33, 0],
  4: [75, 50, 25, 0],
  5: [80, 60, 40, 20, 0],
};

/** The icons of a set, the highest first, as Excel begins with them. */
export const usualIcons = (word: string): Icons =>
  (usualSteps[word.charAt(0)] ?? []).map((value, index) => ({
    operator: CFNumberOperator.greaterThanOrEqual,
    value: { type: CFValueType.percent, value },
    iconType: word as Icons[number]['iconType'],
    iconId: String(index),
  }));

/** The same thresholds with the icons in their order, or in reverse. */
export const iconsOf = (icons: Icons, reversed: boolean): Icons =>
  icons.map((icon, index) => ({ ...icon, iconId: String(reversed ? icons.length - 1 - index : index) }));

/** A preset that Univer has no rule for is a formula of ours that says which it stands for. */
export const presetOf = (rule: object): string | undefined => (rule as { preset?: string }).preset;

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
      return presetOf(rule) === undefined ? 'Custom' : 'PresetCriteria';
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
    case 'ColorScale':
      return { type: CFRuleType.colorScale, config: usualScale };
    case 'DataBar':
      return { type: CFRuleType.dataBar, isShowValue: true, config: usualBar };
    case 'IconSet':
      return { type: CFRuleType.iconSet, isShowValue: true, config: usualIcons('3TrafficLights1') };
  }
}

const usualScale: ScaleRule['config'] = [
  { index: 0, color: '#F8696B', value: { type: CFValueType.min } },
  { index: 1, color: '#FFEB84', value: { type: CFValueType.percentile, value: 50 } },
  { index: 2, color: '#63BE7B', value: { type: CFValueType.max } },
];

const usualBar: BarRule['config'] = {
  min: { type: CFValueType.min },
  max: { type: CFValueType.max },
  isGradient: true,
  positiveColor: '#638EC6',
  nativeColor: '#FF0000',
};

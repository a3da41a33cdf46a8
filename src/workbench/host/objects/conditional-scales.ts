/** Excel's conditional formats without a condition: colour scales, data bars and icon sets. */
import { CFNumberOperator, CFValueType } from '@univerjs/sheets-conditional-formatting';

import { boolean, isAbsent, oneOf, text } from '../arguments';
import { changeRule, ruleById, type Rule } from '../conditional-rules';
import type { HostContext } from '../context';
import { invalidArgument, invalidOperation } from '../errors';
import type { RuleTarget } from '../highlight';
import { defineKind, type HostObject, type Scalar } from '../object';
import { colour } from '../styles';
import {
  iconsOf,
  iconStyles,
  usualIcons,
  type BarRule,
  type IconRule,
  type ScaleRule,
} from './conditional-kinds';

type Bound = { readonly type: CFValueType; readonly value?: number | string };
type Given = Readonly<Record<string, unknown>>;

const boundTypes = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Formula: CFValueType.formula,
  Percentile: CFValueType.percentile,
} as const;
const boundNames = Object.keys(boundTypes) as (keyof typeof boundTypes)[];
const nameOf = (type: CFValueType): string =>
  boundNames.find((name) => boundTypes[name] === type) ?? 'Invalid';

const plain = (value: unknown): Given => {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  return value as Given;
};

/** A threshold: of the lowest or highest value, or at a number or formula. */
function boundGiven(type: unknown, formula: unknown): Bound {
  const kind = boundTypes[oneOf(type, boundNames)];
  if (kind === CFValueType.min || kind === CFValueType.max) return { type: kind };
  const said = typeof formula === 'number' ? String(formula) : text(formula).trim();
  const number = Number(said.replace(/^=/u, ''));
  if (said === '') throw invalidArgument();
  if (kind === CFValueType.formula) return { type: kind, value: said.startsWith('=') ? said : `=${said}` };
  if (!Number.isFinite(number)) throw invalidArgument();
  return { type: kind, value: number };
}

const formulaOf = ({ value }: Bound): string | null =>
  value === undefined ? null : typeof value === 'number' ? `=${value}` : value;

/** A rule of one kind as an object's properties ask for it. */
const ofKind = <R extends Rule['rule']>(type: R['type']) => {
  const now = ({ sheetId, id }: RuleTarget, context: HostContext): R => {
    const { rule } = ruleById(context, sheetId, id);
    if (rule.type !== type) throw invalidOperation();
    return rule as R;
  };
  return (get: (rule: R) => unknown, set: (rule: R, value: unknown) => R): Scalar<RuleTarget> => ({
    get: (target, context) => get(now(target, context)),
    set: async (target, value, context) => {
      const rule = set(now(target, context), value);
      await changeRule(context, target.sheetId, { ...ruleById(context, target.sheetId, target.id), rule });
    },
  });
};

const scale = ofKind<ScaleRule>('colorScale' as ScaleRule['type']);

const criteria = scale(
  ({ config }) => {
    const told = config.map(({ color, value }) => ({
      color,
      type: nameOf(value.type),
      formula: formulaOf(value),
    }));
    const [minimum, ...others] = told;
    return { minimum, ...(told.length > 2 && { midpoint: others[0] }), maximum: told.at(-1) };
  },
  (rule, value) => {
    const { minimum, midpoint, maximum } = plain(value);
    const stops = [minimum, ...(isAbsent(midpoint) ? [] : [midpoint]), maximum].map(plain);
    return {
      ...rule,
      config: stops.map(({ color, type, formula }, index) => ({
        index,
        color: colour(color),
        value: boundGiven(type, formula),
      })),
    };
  },
);

const colorScale = defineKind<RuleTarget>('ColorScaleConditionalFormat', {
  scalars: {
    criteria,
    threeColorScale: {
      get: async (target, context) => 'midpoint' in ((await criteria.get(target, context)) as object),
    },
  },
});

const bar = ofKind<BarRule>('dataBar' as BarRule['type']);

const barBound = (side: 'min' | 'max'): Scalar<RuleTarget> =>
  bar(
    ({ config, more }) => {
      const bound: Bound = config[side];
      if (more?.automatic?.includes(side)) return { type: 'Automatic' };
      const formula = formulaOf(bound);
      return { type: nameOf(bound.type), ...(formula !== null && { formula }) };
    },
    (rule, value) => {
      const { type, formula } = plain(value);
      const others = (rule.more?.automatic ?? []).filter((each) => each !== side);
      const automatic = type === 'Automatic' ? [...others, side] : others;
      const usual = { type: side === 'min' ? CFValueType.min : CFValueType.max };
      const bound = type === 'Automatic' ? usual : boundGiven(type, formula);
      return { ...rule, config: { ...rule.config, [side]: bound }, more: { ...rule.more, automatic } };
    },
  );

const barMore = <K extends keyof NonNullable<BarRule['more']>>(
  key: K,
  usual: unknown,
  given: (value: unknown) => NonNullable<BarRule['more']>[K],
): Scalar<RuleTarget> =>
  bar(
    ({ more }) => more?.[key] ?? usual,
    (rule, value) => ({ ...rule, more: { ...rule.more, [key]: given(value) } }),
  );

const directions = ['Context', 'LeftToRight', 'RightToLeft'] as const;
const axes = ['Automatic', 'None', 'CellMidPoint'] as const;
const colourOrNone = (value: unknown): string => (value === '' ? '' : colour(value));

const positive = defineKind<RuleTarget>('ConditionalDataBarPositiveFormat', {
  scalars: {
    fillColor: bar(
      ({ config }) => config.positiveColor,
      (rule, value) => ({ ...rule, config: { ...rule.config, positiveColor: colour(value) } }),
    ),
    gradientFill: bar(
      ({ config }) => config.isGradient,
      (rule, value) => ({ ...rule, config: { ...rule.config, isGradient: boolean(value) } }),
    ),
    borderColor: barMore('positiveBorder', '', colourOrNone),
  },
});

const negative = defineKind<RuleTarget>('ConditionalDataBarNegativeFormat', {
  scalars: {
    fillColor: bar(
      ({ config }) => config.nativeColor,
      (rule, value) => ({ ...rule, config: { ...rule.config, nativeColor: colour(value) } }),
    ),
    borderColor: barMore('negativeBorder', '', colourOrNone),
    matchPositiveFillColor: barMore('sameFill', false, boolean),
    matchPositiveBorderColor: barMore('sameBorder', true, boolean),
  },
});

const dataBar = defineKind<RuleTarget>('DataBarConditionalFormat', {
  scalars: {
    showDataBarOnly: bar(
      ({ isShowValue }) => !isShowValue,
      (rule, value) => ({ ...rule, isShowValue: !boolean(value) }),
    ),
    barDirection: barMore('direction', 'Context', (value) => oneOf(value, directions)),
    axisFormat: barMore('axis', 'Automatic', (value) => oneOf(value, axes)),
    axisColor: barMore('axisColor', '#000000', colourOrNone),
    lowerBoundRule: barBound('min'),
    upperBoundRule: barBound('max'),
  },
  links: { positiveFormat: (target) => positive(target), negativeFormat: (target) => negative(target) },
});

const icons = ofKind<IconRule>('iconSet' as IconRule['type']);

const styleOf = ({ config }: IconRule): string =>
  Object.entries(iconStyles).find(([, word]) => word === String(config[0]?.iconType))?.[0] ?? 'Invalid';

/** Excel tells the lowest icon first, Univer the highest. */
const iconCriteria = icons(
  ({ config }) =>
    [...config].reverse().map(({ value, operator }, index) => ({
      type: index === 0 ? 'Percent' : nameOf(value.type),
      formula: index === 0 ? '=0' : formulaOf(value),
      operator: operator === CFNumberOperator.greaterThan ? 'GreaterThan' : 'GreaterThanOrEqual',
      customIcon: null,
    })),
  (rule, value) => {
    if (!Array.isArray(value) || value.length !== rule.config.length) throw invalidArgument();
    const [lowest, ...others] = [...rule.config].reverse();
    const given = (value as unknown[]).slice(1).map((each, index) => {
      const { type, formula, operator, customIcon } = plain(each);
      if (!isAbsent(customIcon)) throw invalidArgument();
      const words = oneOf(operator, ['GreaterThan', 'GreaterThanOrEqual'] as const);
      const sign =
        words === 'GreaterThan' ? CFNumberOperator.greaterThan : CFNumberOperator.greaterThanOrEqual;
      return { ...(others[index] ?? lowest!), operator: sign, value: boundGiven(type, formula) };
    });
    return { ...rule, config: [...(lowest ? [lowest] : []), ...given].reverse() };
  },
);

const iconSet = defineKind<RuleTarget>('IconSetConditionalFormat', {
  scalars: {
    criteria: iconCriteria,
    style: icons(styleOf, (rule, value) => {
      const word = iconStyles[text(value)];
      if (word === undefined) throw invalidArgument();
      return { ...rule, config: usualIcons(word) };
    }),
    showIconOnly: icons(
      ({ isShowValue }) => !isShowValue,
      (rule, value) => ({ ...rule, isShowValue: !boolean(value) }),
    ),
    reverseIconOrder: icons(
      ({ config }) => config[0]?.iconId !== '0',
      (rule, value) => ({ ...rule, config: iconsOf(rule.config, boolean(value)) }),
    ),
  },
});

export const scaleObjects = { ColorScale: colorScale, DataBar: dataBar, IconSet: iconSet } satisfies Record<
  string,
  (target: RuleTarget) => HostObject
>;

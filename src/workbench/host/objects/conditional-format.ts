/** Excel.ConditionalFormat and its collection, on Univer's rules. */
import { toUniver } from '../../engine/structure';
import { areaAt } from '../area';
import type { AreaRef } from '../area-ref';
import { boolean, isAbsent, oneOf, text, whole } from '../arguments';
import {
  addRule,
  changeRule,
  clearRules,
  deleteRule,
  fromUniver,
  moveRule,
  ruleById,
  rulesIn,
  rulesOf,
  type Rule,
} from '../conditional-rules';
import type { HostContext } from '../context';
import { invalidOperation, itemNotFound } from '../errors';
import { defineKind, reads, writes, type HostObject } from '../object';
import type { StyleTarget } from '../style-areas';
import type { RuleTarget } from '../highlight';
import { conditionOf } from './conditional-condition';
import { KINDS, freshRule, kindOf, type ConditionKind } from './conditional-kinds';
import { rangeAreasObject, rangeObject } from './refer';

const areasOf = (rule: Rule, sheetId: string, context: HostContext): readonly AreaRef[] =>
  rule.ranges.map((range) => areaAt(context, sheetId, fromUniver(range)));

const rule = ({ sheetId, id }: RuleTarget, context: HostContext): Rule => ruleById(context, sheetId, id);

/** The object for one kind of condition; null or an error when the format is of another kind. */
const conditionLinks = Object.fromEntries(
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((member) => {
    const wanted = KINDS[member];
    const link = (target: RuleTarget, context: HostContext): HostObject | null =>
      kindOf(rule(target, context)) === wanted ? conditionOf(wanted, target) : null;
    return [
      [
        member,
        (target: RuleTarget, context: HostContext) => {
          const found = link(target, context);
          if (!found) throw invalidOperation(`The conditional format is not of the type '${wanted}'.`);
          return found;
        },
      ],
      [`${member}OrNullObject`, link],
    ];
  }),
) as Record<string, (target: RuleTarget, context: HostContext) => HostObject | null>;

/** Makes the format one of another kind; the kinds with a condition are given it. */
const becoming = (kind: ConditionKind) =>
  writes<RuleTarget>(async (target, [condition], context) => {
    await changeRule(context, target.sheetId, { ...rule(target, context), rule: freshRule(kind) });
    if (!isAbsent(condition)) await conditionOf(kind, target).write('Rule', condition, context);
  });

const format = defineKind<RuleTarget>('ConditionalFormat', {
  id: ({ id }) => id,
  scalars: {
    id: { get: ({ id }) => id },
    type: { get: (target, context) => kindOf(rule(target, context)) },
    stopIfTrue: {
      get: (target, context) => rule(target, context).stopIfTrue,
      set: async (target, value, context) =>
        await changeRule(context, target.sheetId, { ...rule(target, context), stopIfTrue: boolean(value) }),
    },
    priority: {
      get: ({ sheetId, id }, context) => rulesOf(context, sheetId).findIndex((item) => item.cfId === id),
      set: async ({ sheetId, id }, value, context) => await moveRule(context, sheetId, id, whole(value)),
    },
  },
  links: conditionLinks,
  methods: {
    delete: writes(async (target, _, context) => {
      await deleteRule(context, target.sheetId, rule(target, context).cfId);
    }),
    getRange: reads((target, _, context) => {
      const [area, ...more] = areasOf(rule(target, context), target.sheetId, context);
      if (!area || more.length > 0) throw itemNotFound();
      return rangeObject(area);
    }),
    getRangeOrNullObject: reads((target, _, context) => {
      const [area, ...more] = areasOf(rule(target, context), target.sheetId, context);
      return area && more.length === 0 ? rangeObject(area) : null;
    }),
    getRanges: reads((target, _, context) =>
      rangeAreasObject(areasOf(rule(target, context), target.sheetId, context)),
    ),
    changeRuleToCustom: writes(async (target, [formula], context) => {
      const fresh = freshRule('Custom', text(formula));
      await changeRule(context, target.sheetId, { ...rule(target, context), rule: fresh });
    }),
    changeRuleToCellValue: becoming('CellValue'),
    changeRuleToColorScale: becoming('ColorScale'),
    changeRuleToContainsText: becoming('ContainsText'),
    changeRuleToDataBar: becoming('DataBar'),
    changeRuleToIconSet: becoming('IconSet'),
    changeRuleToPresetCriteria: becoming('PresetCriteria'),
    changeRuleToTopBottom: becoming('TopBottom'),
    setRanges: writes(async (target, [ranges], context) => {
      const given = ranges as HostObject;
      const areas = given.kind === 'Range' ? [given.target as AreaRef] : (given.target as StyleTarget).areas;
      await changeRule(context, target.sheetId, { ...rule(target, context), ranges: areas.map(toUniver) });
    }),
  },
});

const rulesOfTarget = ({ areas }: StyleTarget, context: HostContext): readonly HostObject[] => {
  const [first] = areas;
  if (!first) return [];
  return rulesIn(context, first.sheetId, areas).map(({ cfId }) =>
    format({ sheetId: first.sheetId, id: cfId }),
  );
};

const byId = (target: StyleTarget, id: unknown, context: HostContext): HostObject | null =>
  rulesOfTarget(target, context).find((item) => item.id === text(id)) ?? null;

defineKind<StyleTarget>('ConditionalFormatCollection', {
  items: rulesOfTarget,
  indexer: byId,
  methods: {
    add: writes(async ({ areas }, [type], context) => {
      const [first] = areas;
      if (!first) throw itemNotFound();
      const kind = isAbsent(type) ? 'Custom' : oneOf(type, Object.values(KINDS));
      const id = await addRule(context, first.sheetId, {
        ranges: areas.map(toUniver),
        stopIfTrue: false,
        rule: freshRule(kind),
      });
      return format({ sheetId: first.sheetId, id });
    }),
    clearAll: writes(async ({ areas }, _, context) => {
      for (const area of areas) {
        await clearRules(context, area.sheetId, area);
      }
    }),
    getCount: reads((target, _, context) => rulesOfTarget(target, context).length),
    getItemAt: reads((target, [index], context) => {
      const found = rulesOfTarget(target, context)[whole(index)];
      if (!found) throw itemNotFound();
      return found;
    }),
    getItemOrNullObject: reads((target, [id], context) => byId(target, id, context)),
  },
});

/** The conditional formats that touch these cells. */

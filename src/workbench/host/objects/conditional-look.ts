/** Excel.ConditionalRangeFormat: what a conditional format does to the cells it matches. */
import { BorderStyleTypes, type IBorderData, type IStyleBase } from '@univerjs/core';

import { isAbsent, text, whole } from '../arguments';
import { apiNotFound, invalidArgument } from '../errors';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { colour, fillProperties, fontProperties, shown, type StyleProperty } from '../styles';
import type { HostContext } from '../context';
import { highlightOf, setHighlight, type RuleTarget } from '../highlight';

async function change(target: RuleTarget, part: Partial<IStyleBase>, context: HostContext): Promise<void> {
  const rule = highlightOf(target, context);
  await setHighlight(target, { ...rule, style: { ...rule.style, ...part } }, context);
}

/** A style property of the look; what the format leaves alone reads as `unset`. */
const lookScalar = (property: StyleProperty, key: keyof IStyleBase, unset: unknown): Scalar<RuleTarget> => ({
  get: (target, context) => {
    const { style } = highlightOf(target, context);
    return style[key] == null ? unset : property.read(style);
  },
  set: async (target, value, context) => await change(target, property.write(value), context),
});

const fill = defineKind<RuleTarget>('ConditionalRangeFill', {
  scalars: { color: lookScalar(fillProperties.color, 'bg', '') },
  methods: { clear: writes(async (target, _, context) => await change(target, { bg: null }, context)) },
});

const font = defineKind<RuleTarget>('ConditionalRangeFont', {
  scalars: {
    color: lookScalar(fontProperties.color, 'cl', ''),
    bold: lookScalar(fontProperties.bold, 'bl', null),
    italic: lookScalar(fontProperties.italic, 'it', null),
    underline: lookScalar(fontProperties.underline, 'ul', null),
    strikethrough: lookScalar(fontProperties.strikethrough, 'st', null),
  },
  methods: {
    clear: writes(async (target, _, context) => {
      const { bg, bd } = highlightOf(target, context).style;
      const rule = highlightOf(target, context);
      await setHighlight(target, { ...rule, style: { ...(bg && { bg }), ...(bd && { bd }) } }, context);
    }),
  },
});

const SIDES = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
type Side = keyof typeof SIDES;
type BorderTarget = RuleTarget & { readonly side: Side };

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
};

const lineOf = (target: BorderTarget, context: HostContext) =>
  highlightOf(target, context).style.bd?.[SIDES[target.side]];

async function draw(
  target: BorderTarget,
  line: IBorderData['t'] | null,
  context: HostContext,
): Promise<void> {
  const bd = { ...highlightOf(target, context).style.bd, [SIDES[target.side]]: line };
  await change(target, { bd }, context);
}

const border = defineKind<BorderTarget>('ConditionalRangeBorder', {
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target, context) => {
        const line = lineOf(target, context);
        return Object.entries(LINES).find(([, type]) => type === line?.s)?.[0] ?? 'None';
      },
      set: async (target, value, context) => {
        const type = LINES[text(value)];
        if (value !== 'None' && type === undefined) throw invalidArgument();
        const rgb = shown(lineOf(target, context)?.cl.rgb, '#000000');
        await draw(target, type === undefined ? null : { s: type, cl: { rgb } }, context);
      },
    },
    color: {
      get: (target, context) => shown(lineOf(target, context)?.cl.rgb, ''),
      set: async (target, value, context) =>
        await draw(
          target,
          { s: lineOf(target, context)?.s ?? BorderStyleTypes.THIN, cl: { rgb: colour(value) } },
          context,
        ),
    },
  },
});

function side(target: RuleTarget, name: unknown): HostObject {
  if (typeof name !== 'string' || !(name in SIDES)) throw invalidArgument();
  return border({ ...target, side: name as Side });
}

const names = Object.keys(SIDES);

const borders = defineKind<RuleTarget>('ConditionalRangeBorderCollection', {
  scalars: { count: { get: () => names.length } },
  items: (target) => names.map((name) => side(target, name)),
  indexer: side,
  links: {
    top: (target) => side(target, 'EdgeTop'),
    bottom: (target) => side(target, 'EdgeBottom'),
    left: (target) => side(target, 'EdgeLeft'),
    right: (target) => side(target, 'EdgeRight'),
  },
  methods: { getItemAt: reads((target, [index]) => side(target, names[whole(index)])) },
});

const look = defineKind<RuleTarget>('ConditionalRangeFormat', {
  scalars: {
    numberFormat: {
      get: (target, context) => highlightOf(target, context).style.n?.pattern ?? '',
      set: async (target, value, context) => {
        if (isAbsent(value)) throw apiNotFound('ConditionalRangeFormat.clearFormat');
        await change(target, { n: { pattern: text(value) } }, context);
      },
    },
  },
  links: {
    fill: (target) => fill(target),
    font: (target) => font(target),
    borders: (target) => borders(target),
  },
  methods: {
    clearFormat: writes(async (target, _, context) => {
      await setHighlight(target, { ...highlightOf(target, context), style: {} }, context);
    }),
  },
});

export const conditionalLook = (target: RuleTarget): HostObject => look(target);

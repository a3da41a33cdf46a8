/** Excel.StyleCollection and Style, with the font, fill and borders of a style. */
import type { IBorderData, IStyleData } from '@univerjs/core';
import { numfmt } from '@univerjs/core';

import { styleGroups, type NamedStyle, type StyleGroup } from '../../named-styles';
import { boolean, oneOf, text, whole } from '../arguments';
import { lineOf, typeOf } from '../border-lines';
import type { HostContext } from '../context';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { eachMoreLook, withLook } from '../more-looks';
import { allStyles, dropStyle, putStyle, styleNamed, styleOf } from '../named-styles';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import {
  alignmentProperties,
  colour,
  fillProperties,
  fontProperties,
  shown,
  type StyleProperty,
} from '../styles';

/** A style is named; what is asked of it is asked of the workbook at that moment. */
type Name = string;

const scalar = (
  get: (style: NamedStyle) => unknown,
  set: (style: NamedStyle, value: unknown) => NamedStyle,
): Scalar<Name> => ({
  get: (name, context) => get(styleOf(name, context)),
  set: (name, value, context) => putStyle(set(styleOf(name, context), value), context),
});

const looking = (style: NamedStyle, look: Partial<IStyleData>): NamedStyle => ({
  ...style,
  look: { ...style.look, ...look },
});

const looks = (properties: Readonly<Record<string, StyleProperty>>): Record<string, Scalar<Name>> =>
  Object.fromEntries(
    Object.entries(properties).map(([key, property]) => [
      key,
      scalar(
        ({ look }) => property.read(look),
        (style, value) => looking(style, property.write(value)),
      ),
    ]),
  );

const includes = (group: StyleGroup): Scalar<Name> =>
  scalar(
    ({ groups }) => groups.includes(group),
    (style, value) => ({
      ...style,
      groups: styleGroups.filter((each) => (each === group ? boolean(value) : style.groups.includes(each))),
    }),
  );

const more = eachMoreLook<Name>((key, { usual, given }) =>
  scalar(
    (style) => style.more[key] ?? usual,
    (style, value) => ({ ...style, more: withLook(style.more, key, given(value)) }),
  ),
);

const font = defineKind<Name>('StyleFont', { scalars: looks(fontProperties) });
const fill = defineKind<Name>('StyleFill', {
  scalars: looks(fillProperties),
  methods: {
    clear: writes((name, _, context) => putStyle(looking(styleOf(name, context), { bg: null }), context)),
  },
});

const sides = { EdgeTop: 't', EdgeBottom: 'b', EdgeLeft: 'l', EdgeRight: 'r' } as const;
type Side = keyof typeof sides;
interface BorderTarget {
  readonly name: Name;
  readonly side: Side;
}

const lineAt = ({ name, side }: BorderTarget, context: HostContext) =>
  styleOf(name, context).look.bd?.[sides[side]] ?? null;

function setLine({ name, side }: BorderTarget, now: IBorderData['t'], context: HostContext): void {
  const style = styleOf(name, context);
  putStyle(looking(style, { bd: { ...style.look.bd, [sides[side]]: now } }), context);
}

const border = defineKind<BorderTarget>('StyleBorder', {
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target, context) => lineOf(lineAt(target, context)).style,
      set: (target, value, context) => {
        const now = lineAt(target, context);
        const cl = now?.cl ?? { rgb: '#000000' };
        const next = value === 'None' ? null : { s: typeOf({ ...lineOf(now), style: text(value) }), cl };
        setLine(target, next, context);
      },
    },
    color: {
      get: (target, context) => shown(lineAt(target, context)?.cl.rgb, '#000000'),
      set: (target, value, context) =>
        setLine(target, { s: lineAt(target, context)?.s ?? 1, cl: { rgb: colour(value) } }, context),
    },
  },
});

const sideNames = Object.keys(sides) as Side[];
const borders = defineKind<Name>('StyleBorderCollection', {
  scalars: { count: { get: () => sideNames.length } },
  items: (name) => sideNames.map((side) => border({ name, side })),
  indexer: (name, key) => border({ name, side: oneOf(key, sideNames) }),
  methods: {
    getItemAt: reads((name, [index]) => {
      const side = sideNames[whole(index)];
      if (!side) throw itemNotFound();
      return border({ name, side });
    }),
  },
});

const numberFormat = scalar(
  ({ look }) => look.n?.pattern ?? 'General',
  (style, value) => {
    if (!numfmt.isValidFormat(text(value))) throw invalidArgument();
    return looking(style, { n: { pattern: text(value) } });
  },
);

const orientation = scalar(
  ({ look }) => alignmentProperties.textOrientation.read(look),
  (now, value) => looking(now, alignmentProperties.textOrientation.write(value)),
);

const style = defineKind<Name>('Style', {
  id: (name) => name,
  scalars: {
    name: { get: (name, context) => styleOf(name, context).name },
    builtIn: { get: (name, context) => styleOf(name, context).builtIn },
    ...looks(alignmentProperties),
    textOrientation: { ...orientation, setWire: 'Orientation' },
    numberFormat,
    numberFormatLocal: numberFormat,
    includeAlignment: includes('alignment'),
    includeBorder: includes('border'),
    includeFont: includes('font'),
    includeNumber: includes('number'),
    includePatterns: includes('patterns'),
    includeProtection: includes('protection'),
    locked: scalar(
      ({ locked }) => locked,
      (now, value) => ({ ...now, locked: boolean(value) }),
    ),
    formulaHidden: scalar(
      ({ formulaHidden }) => formulaHidden,
      (now, value) => ({ ...now, formulaHidden: boolean(value) }),
    ),
    ...more,
  },
  links: { font: (name) => font(name), fill: (name) => fill(name), borders: (name) => borders(name) },
  methods: {
    delete: writes((name, _, context) => {
      if (styleOf(name, context).name === 'Normal') throw accessDenied();
      dropStyle(name, context);
    }),
  },
});

const named = (key: unknown, context: HostContext): HostObject | null => {
  const found = styleNamed(text(key), context);
  return found ? style(found.name) : null;
};

const collection = defineKind<null>('StyleCollection', {
  items: (_, context) => allStyles(context).map(({ name }) => style(name)),
  indexer: (_, key, context) => named(key, context),
  methods: {
    add: writes((_, [given], context) => {
      const name = text(given).trim();
      if (name === '') throw invalidArgument();
      if (styleNamed(name, context)) throw itemAlreadyExists();
      const normal = styleOf('Normal', context);
      putStyle({ ...normal, name, builtIn: false, groups: styleGroups }, context);
    }),
    getCount: reads((_, __, context) => allStyles(context).length),
    getItemAt: reads((_, [index], context) => {
      const found = allStyles(context)[whole(index)];
      if (!found) throw itemNotFound();
      return style(found.name);
    }),
    getItemOrNullObject: reads((_, [key], context) => named(key, context)),
  },
});

export const styleCollection = (): HostObject => collection(null);

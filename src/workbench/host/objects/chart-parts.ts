/** What charts, titles, axes, series and legends have in common: fonts, fills, lines. */
import { lineStyles, type ChartFont, type ChartLine, type ChartState, type LineStyle } from '../../charts';
import { without } from '../../without';
import { boolean, number, oneOf } from '../arguments';
import { chartOf, editable, type ChartTarget } from '../charts';
import type { HostContext } from '../context';
import { invalidArgument } from '../errors';
import { defineKind, reads, writes, type HostObject, type Scalar } from '../object';
import { colour, fontName } from '../styles';

/** A place in a chart's state that holds a `T`, or nothing. */
export interface Spot<T> {
  readonly chart: ChartTarget;
  get(state: ChartState): T | undefined;
  set(state: ChartState, value: T | undefined): void;
}

/** A spot for a member of an object that is always there. */
const member = <K extends string, T>(
  chart: ChartTarget,
  owner: (state: ChartState) => Partial<Record<K, T>>,
  key: K,
): Spot<T> => ({
  chart,
  get: (state) => owner(state)[key],
  set: (state, value) => {
    const holder: Partial<Record<K, T>> = owner(state);
    if (value === undefined) Reflect.deleteProperty(holder, key);
    else holder[key] = value;
  },
});

export const read = <T>(spot: Spot<T>, context: HostContext): T | undefined =>
  spot.get(chartOf(spot.chart, context));

export const change = <T>(
  spot: Spot<T>,
  context: HostContext,
  to: (now: T | undefined) => T | undefined,
): void => {
  const state = editable(spot.chart, context);
  spot.set(state, to(spot.get(state)));
};

/** What a chart's words look like where nothing is said of them. */
const USUAL = { name: 'Calibri', size: 10, bold: false, italic: false, color: '#000000' } as const;

const inFont = <K extends keyof ChartFont>(
  key: K,
  shown: (value: ChartFont[K] | undefined) => unknown,
  given: (value: unknown) => ChartFont[K],
): Scalar<Spot<ChartFont>> => ({
  get: (spot, context) => shown(read(spot, context)?.[key]),
  set: (spot, value, context) => {
    change(spot, context, (font) => ({ ...font, [key]: given(value) }));
  },
});

const font = defineKind<Spot<ChartFont>>('ChartFont', {
  scalars: {
    name: inFont('name', (name) => name ?? USUAL.name, fontName),
    size: inFont(
      'size',
      (size) => size ?? USUAL.size,
      (value) => {
        if (number(value) < 1 || number(value) > 409) throw invalidArgument();
        return number(value);
      },
    ),
    bold: inFont('bold', (bold) => bold ?? USUAL.bold, boolean),
    italic: inFont('italic', (italic) => italic ?? USUAL.italic, boolean),
    color: inFont('color', (color) => color ?? USUAL.color, colour),
    underline: inFont(
      'underline',
      (underline) => (underline ? 'Single' : 'None'),
      (value) => oneOf(value, ['None', 'Single'] as const) === 'Single',
    ),
  },
});

export const fontObject = (spot: Spot<ChartFont>): HostObject => font(spot);

/** The font of a part of a chart that is always there. */
export const fontOf = (chart: ChartTarget, owner: (state: ChartState) => { font?: ChartFont }): HostObject =>
  font(member<'font', ChartFont>(chart, owner, 'font'));

const fill = defineKind<Spot<string>>('ChartFill', {
  methods: {
    setSolidColor: writes((spot, [value], context) => {
      change(spot, context, () => colour(value));
    }),
    clear: writes((spot, _, context) => {
      change(spot, context, () => 'none');
    }),
    getSolidColor: reads((spot, _, context) => {
      const color = read(spot, context);
      return color === undefined || color === 'none' ? '' : color;
    }),
  },
});

export const fillObject = (spot: Spot<string>): HostObject => fill(spot);

export const fillOf = (chart: ChartTarget, owner: (state: ChartState) => { fill?: string }): HostObject =>
  fill(member<'fill', string>(chart, owner, 'fill'));

const styles = ['None', ...(Object.keys(lineStyles) as LineStyle[])] as const;

const lineScalars: Readonly<Record<string, Scalar<Spot<ChartLine>>>> = {
  color: {
    get: (spot, context) => {
      const color = read(spot, context)?.color;
      return color === undefined || color === 'none' ? '' : color;
    },
    set: (spot, value, context) => {
      change(spot, context, (line) => ({ ...line, color: colour(value) }));
    },
  },
  lineStyle: {
    get: (spot, context) => {
      const line = read(spot, context);
      return line?.color === 'none' ? 'None' : (line?.style ?? 'Continuous');
    },
    set: (spot, value, context) => {
      const style = oneOf(value, styles);
      change(spot, context, (line) => {
        const rest: ChartLine =
          line?.color === 'none' ? without(line, 'color', 'style') : without(line ?? {}, 'style');
        if (style === 'None') return { color: 'none' };
        return style === 'Continuous' ? rest : { ...rest, style };
      });
    },
  },
  weight: {
    get: (spot, context) => read(spot, context)?.weight ?? 0.75,
    set: (spot, value, context) => {
      if (number(value) <= 0 || number(value) > 1584) throw invalidArgument();
      change(spot, context, (line) => ({ ...line, weight: number(value) }));
    },
  },
};

const clear = writes<Spot<ChartLine>>((spot, _, context) => {
  change(spot, context, () => ({ color: 'none' }));
});

const line = defineKind<Spot<ChartLine>>('ChartLineFormat', { scalars: lineScalars, methods: { clear } });
const border = defineKind<Spot<ChartLine>>('ChartBorder', { scalars: lineScalars, methods: { clear } });

export const lineObject = (spot: Spot<ChartLine>): HostObject => line(spot);

export const lineOf = (chart: ChartTarget, owner: (state: ChartState) => { line?: ChartLine }): HostObject =>
  line(member<'line', ChartLine>(chart, owner, 'line'));

export const borderObject = (spot: Spot<ChartLine>): HostObject => border(spot);

export const borderOf = (
  chart: ChartTarget,
  owner: (state: ChartState) => { border?: ChartLine },
): HostObject => border(member<'border', ChartLine>(chart, owner, 'border'));

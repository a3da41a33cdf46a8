/** Looks that Univer's styles have no word for: kept beside a cell, given and read like the others. */
import { without } from '../without';
import { notesOf, type CellLooks } from '../cell-notes';
import type { MoreLooks } from '../named-styles';
import { fillPatterns } from '../xlsx/fill-patterns';
import type { AreaRef } from './area-ref';
import { sheetOf, within } from './area';
import { boolean, number, oneOf, text } from './arguments';
import type { HostContext } from './context';
import { invalidArgument, notImplemented } from './errors';
import type { Scalar } from './object';
import { changeEach, restyle, type StyleTarget } from './style-areas';
import { colour, fillProperties } from './styles';

/** What all cells say alike; undefined where they differ. */
function common<T>(
  target: StyleTarget,
  context: HostContext,
  read: (looks: CellLooks, row: number, column: number, area: AreaRef) => T,
): T | undefined {
  const values = new Set<T>();
  for (const area of target.areas) {
    const sheet = sheetOf(context.engine, area);
    const part = within(area, sheet) ?? { ...area, bottom: area.top, right: area.left };
    for (let row = part.top; row <= part.bottom; row += 1)
      for (let column = part.left; column <= part.right; column += 1)
        values.add(read(notesOf(sheet.getCellRaw(row, column)).looks ?? {}, row, column, area));
  }
  return values.size === 1 ? [...values][0] : undefined;
}

/** Changes what is kept of each cell's looks. */
export async function changeLooks(
  target: StyleTarget,
  context: HostContext,
  change: (looks: CellLooks) => CellLooks,
): Promise<void> {
  await changeEach(target, context, ({ sheet, row, column }) => {
    const { custom } = sheet.getCellRaw(row, column) ?? {};
    const looks = change(notesOf({ custom: custom ?? null }).looks ?? {});
    return custom || Object.keys(looks).length > 0 ? { custom: { ...custom, looks } } : null;
  });
}

/** The looks with one of them changed; undefined takes it out. */
export function withLook<K extends keyof CellLooks>(
  looks: CellLooks,
  key: K,
  value: CellLooks[K] | undefined,
): CellLooks {
  const rest: CellLooks = without(looks, key);
  return value === undefined ? rest : { ...rest, [key]: value };
}

const kept = <K extends keyof CellLooks>(
  key: K,
  usual: unknown,
  given: (value: unknown) => CellLooks[K] | undefined,
): Scalar<StyleTarget> => ({
  get: (target, context) => common(target, context, (looks) => looks[key] ?? usual) ?? null,
  set: async (target, value, context) => {
    const now = given(value);
    await changeLooks(target, context, (looks) => withLook(looks, key, now));
  },
});

const yes = (value: unknown): true | undefined => (boolean(value) ? true : undefined);

/** One of these looks as it is told and given: by a range's format, and by a style. */
interface MoreLook<K extends keyof MoreLooks = keyof MoreLooks> {
  /** What is told where nobody gave it. */
  readonly usual: unknown;
  /** Undefined for what is usual. */
  readonly given: (value: unknown) => MoreLooks[K] | undefined;
}

const moreLooks: { readonly [K in keyof MoreLooks]-?: MoreLook<K> } = {
  shrinkToFit: { usual: false, given: yes },
  autoIndent: { usual: false, given: yes },
  readingOrder: {
    usual: 'Context',
    given: (value) => {
      const order = oneOf(value, ['Context', 'LeftToRight', 'RightToLeft'] as const);
      return order === 'Context' ? undefined : order;
    },
  },
};

/** On a protected sheet the formula is not shown. */
export const formulaHidden: Scalar<StyleTarget> = kept('formulaHidden', false, yes);

/** Tints are part of a colour here: 0 is told of each, and none is put upon another. */
export const tints = <T>(...names: readonly string[]): Readonly<Record<string, Scalar<T>>> =>
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        get: () => 0,
        set: (_: T, value: unknown) => {
          if (number(value) !== 0) throw notImplemented('tints of colours');
        },
      },
    ]),
  );

/** A scalar for each of them. */
export const eachMoreLook = <T>(
  scalar: <K extends keyof MoreLooks>(key: K, look: MoreLook<K>) => Scalar<T>,
): Readonly<Record<keyof MoreLooks, Scalar<T>>> => ({
  shrinkToFit: scalar('shrinkToFit', moreLooks.shrinkToFit),
  autoIndent: scalar('autoIndent', moreLooks.autoIndent),
  readingOrder: scalar('readingOrder', moreLooks.readingOrder),
});

/** Properties of a range's format that are kept beside its cells. */
export const moreAlignment = eachMoreLook<StyleTarget>((key, { usual, given }) => kept(key, usual, given));

const gradients: ReadonlySet<string> = new Set(['LinearGradient', 'RectangularGradient']);

/** A fill pattern by its name; undefined for those that a plain fill says. */
export function patternGiven(value: unknown): string | undefined {
  const pattern = text(value);
  if (pattern === 'None' || pattern === 'Solid') return undefined;
  if (gradients.has(pattern)) throw notImplemented(`fill pattern ${pattern}`);
  if (!fillPatterns.has(pattern)) throw invalidArgument();
  return pattern;
}

/** Pattern and its colour; a fill's own colour is that of its background. */
export const fillPattern: Readonly<Record<string, Scalar<StyleTarget>>> = {
  pattern: {
    get: (target, { engine, ...rest }) =>
      common(
        target,
        { engine, ...rest },
        ({ pattern }, row, column, area) =>
          pattern ??
          fillProperties.pattern.read(sheetOf(engine, area).getComposedCellStyle(row, column) ?? {}),
      ) ?? null,
    set: async (target, value, context) => {
      const pattern = patternGiven(value);
      await changeLooks(target, context, (looks) => withLook(looks, 'pattern', pattern));
      const style = pattern === undefined ? fillProperties.pattern.write(value) : {};
      if (Object.keys(style).length > 0) await restyle(target, context, () => style);
    },
  },
  patternColor: kept('patternColor', '#000000', colour),
};

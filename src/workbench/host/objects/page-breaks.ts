/** Excel.PageBreakCollection and PageBreak: where a new page begins by hand, across rows and across columns. */
import type { PageSetup } from '../../book';
import { areaAt } from '../area';
import { whole } from '../arguments';
import type { HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../errors';
import { areaGiven } from '../given';
import { defineKind, reads, writes, type HostObject } from '../object';
import { rangeObject } from './refer';

type Kind = 'rowBreaks' | 'columnBreaks';
interface Breaks {
  readonly sheetId: string;
  readonly kind: Kind;
}
interface Break extends Breaks {
  /** The zero-based line that begins the new page. */
  readonly line: number;
}

/** Breaks of a sheet in one direction. */
const MOST_BREAKS = 1_026;

const pageOf = ({ engine }: HostContext, sheetId: string): PageSetup =>
  ((engine.extras.sheets[sheetId] ??= {}).page ??= {});

const linesOf = ({ sheetId, kind }: Breaks, context: HostContext): readonly number[] =>
  pageOf(context, sheetId)[kind] ?? [];

function put({ sheetId, kind }: Breaks, lines: readonly number[], context: HostContext): void {
  const page = pageOf(context, sheetId);
  if (lines.length === 0) Reflect.deleteProperty(page, kind);
  else page[kind] = [...new Set(lines)].sort((a, b) => a - b);
}

const present = (target: Break, context: HostContext): number => {
  if (!linesOf(target, context).includes(target.line)) throw itemNotFound();
  return target.line;
};

const pageBreak = defineKind<Break>('PageBreak', {
  id: ({ kind, line }) => `${kind}-${line}`,
  scalars: {
    rowIndex: { get: (target, context) => (target.kind === 'rowBreaks' ? present(target, context) : 0) },
    columnIndex: {
      get: (target, context) => (target.kind === 'columnBreaks' ? present(target, context) : 0),
    },
  },
  methods: {
    delete: writes((target, _, context) => {
      present(target, context);
      put(
        target,
        linesOf(target, context).filter((line) => line !== target.line),
        context,
      );
    }),
    getCellAfterBreak: reads((target, _, context) => {
      const line = present(target, context);
      const [row, column] = target.kind === 'rowBreaks' ? [line, 0] : [0, line];
      return rangeObject(
        areaAt(context, target.sheetId, { top: row, left: column, bottom: row, right: column }),
      );
    }),
  },
});

const objects = (target: Breaks, context: HostContext): readonly HostObject[] =>
  linesOf(target, context).map((line) => pageBreak({ ...target, line }));

const collection = defineKind<Breaks>('PageBreakCollection', {
  items: objects,
  // A break that was loaded is asked for by its id, any other by its place.
  indexer: (target, key, context) => {
    const all = objects(target, context);
    return all.find(({ id }) => id === key) ?? (typeof key === 'string' ? null : (all[whole(key)] ?? null));
  },
  methods: {
    add: writes((target, [range], context) => {
      const area = areaGiven(range, target.sheetId, context);
      if (area.sheetId !== target.sheetId) throw invalidArgument();
      const line = target.kind === 'rowBreaks' ? area.top : area.left;
      if (line === 0) throw invalidArgument();
      const lines = linesOf(target, context);
      if (lines.length >= MOST_BREAKS && !lines.includes(line)) throw invalidArgument();
      put(target, [...lines, line], context);
      return pageBreak({ ...target, line });
    }),
    getCount: reads((target, _, context) => linesOf(target, context).length),
    removePageBreaks: writes((target, _, context) => put(target, [], context)),
  },
});

export const pageBreaks = (sheetId: string, kind: Kind): HostObject => collection({ sheetId, kind });

/** A scheme taken from a table somebody already has ("Lấy bộ tiêu chí từ bảng này"). */
import type { z } from 'zod';
import { columnsOf } from '../appendix';
import type { Appendix, Row } from '../appendix';
import { isTarget } from '../roles';
import { parseScheme, SchemeError } from './schema';
import type { schemeSchema } from './schema';
import type { Scheme, SchemeNode } from './schema';
import { Exact } from '../score';

export interface NewScheme {
  readonly id: string;
  readonly title: string;
  readonly decision?: string;
  readonly level?: Scheme['level'];
}

/** A scheme before it is checked; everything in it may be wrong. */
export type SchemeDraft = Omit<z.input<typeof schemeSchema>, 'nodes'> & {
  readonly nodes: readonly SchemeNode[];
};

/** Words in a name that say how the criterion is scored. */
const scoredBy = (name: string): SchemeNode['scoredBy'] =>
  /SIPAS|sự hài lòng/iu.test(name)
    ? 'sipas'
    : /điều tra (xã hội|XH)|ĐTXHH/iu.test(name)
      ? 'survey'
      : undefined;

function nodeOf(row: Row, maximumKey: string | undefined): SchemeNode[] {
  if (row.kind !== 'criterion' || row.code.code === null) return [];
  const reading = maximumKey === undefined ? undefined : row.points.get(maximumKey)?.reading;
  const by = scoredBy(row.name);
  return [
    {
      code: row.code.code,
      name: row.name,
      ...(reading?.kind === 'score' ? { maximum: reading.score.high.value.toFixed() } : {}),
      ...(by === undefined ? {} : { scoredBy: by }),
    },
  ];
}

const totalOf = (nodes: readonly SchemeNode[]): string =>
  nodes
    .filter(({ code }) => !code.includes('.'))
    .reduce((sum, { maximum }) => sum.plus(maximum ?? 0), new Exact(0))
    .toFixed();

/** As `schemeFromAppendix`, not yet checked: what a person goes on editing. `maximum` is '' where the table has none. */
export function schemeDraft(
  appendix: Appendix,
  { id, title, decision = '', level = 'province' }: NewScheme,
): SchemeDraft {
  const maximum = columnsOf(appendix, 'maximum')[0];
  if (maximum === undefined)
    throw new SchemeError(['the table has no column of maxima'], [{ kind: 'no-maxima' }]);
  const nodes = appendix.rows.flatMap((row) => nodeOf(row, maximum.key));
  const years = appendix.columns.flatMap(({ role, year }) =>
    year !== undefined && /^\d{4}$/.test(year) && !isTarget(role) ? [year] : [],
  );
  return {
    id,
    title,
    decision,
    source: `${appendix.title} (${appendix.sheet})`,
    level,
    years: [...new Set(years)],
    total: totalOf(nodes),
    nodes,
  };
}

/**
 * The scheme a table says: its codes, names and maxima, and the years of its scored columns.
 * @throws SchemeError when the table has no maxima, repeats a code, lacks a parent, or does not add up.
 */
export const schemeFromAppendix = (appendix: Appendix, words: NewScheme): Scheme =>
  parseScheme(schemeDraft(appendix, words));

/** A scheme taken from a table somebody already has ("Lấy bộ tiêu chí từ bảng này"). */
import type { z } from 'zod';
import { columnsOf } from '../appendix';
import type { Appendix, Row } from '../appendix';
import { isTarget } from '../roles';
import { parseScheme, SchemeError } from './schema';
import type { schemeSchema } from './schema';
import type { Scheme, SchemeNode } from './schema';
import { Exact } from '../score';
import type { Score } from '../score';
import { isCalendarYear } from '../year';
import { schemeCodes } from './scheme-codes';
import { levelOf } from './levels';
import { scoringNamed } from './scorings';

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

/** An exact figure with a point; the upper end of an interval. */
const exactText = ({ high }: Score): string => high.value.toFixed();

const scoreIn = (cells: Row['points'], key: string): string | undefined => {
  const reading = cells.get(key)?.reading;
  return reading?.kind === 'score' ? exactText(reading.score) : undefined;
};

const rulesOf = ({ rules = [] }: Row): NonNullable<SchemeNode['rules']> =>
  rules.map(({ text, points }) => ({ text, ...(points === null ? {} : { points: exactText(points) }) }));

function nodeOf(row: Row, code: string, maximumKey: string): SchemeNode {
  const maximum = scoreIn(row.points, maximumKey);
  const limit = row.limits && scoreIn(row.limits, maximumKey);
  const by = scoringNamed(row.name);
  const rules = rulesOf(row);
  return {
    code,
    name: row.name,
    ...(maximum === undefined ? {} : { maximum }),
    ...(by === undefined ? {} : { scoredBy: by }),
    ...(row.code.code === null && row.code.bend !== 'roman' ? { uncoded: true as const } : {}),
    ...(row.extra === undefined ? {} : { extra: row.extra }),
    ...(limit === undefined ? {} : { limit }),
    ...(rules.length > 0 ? { rules } : {}),
  };
}

const isPart = (code: string, parent: string | null): boolean =>
  parent === null
    ? !code.includes('.')
    : code.startsWith(`${parent}.`) && !code.slice(parent.length + 1).includes('.');

/** What the nodes below one add up to (null: the fields); a node without a maximum counts with what is below it. */
const sumBelow = (nodes: readonly SchemeNode[], parent: string | null): Exact =>
  nodes
    .filter(({ code, extra }) => extra === undefined && isPart(code, parent))
    .reduce((sum, { code, maximum }) => sum.plus(maximum ?? sumBelow(nodes, code)), new Exact(0));

/** As `schemeFromAppendix`, not yet checked: what a person goes on editing. `maximum` is '' where the table has none. */
export function schemeDraft(
  appendix: Appendix,
  { id, title, decision = '', level = levelOf(appendix) }: NewScheme,
): SchemeDraft {
  const maximum = columnsOf(appendix, 'maximum')[0];
  if (maximum === undefined)
    throw new SchemeError(['the table has no column of maxima'], [{ kind: 'no-maxima' }]);
  const codes = schemeCodes(appendix);
  const nodes = appendix.rows.flatMap((row, at) => {
    const code = codes[at] ?? null;
    return code === null ? [] : [nodeOf(row, code, maximum.key)];
  });
  const years = appendix.columns.flatMap(({ role, year }) =>
    year !== undefined && isCalendarYear(year) && !isTarget(role) ? [year] : [],
  );
  return {
    id,
    title,
    decision,
    source: `${appendix.title} (${appendix.sheet})`,
    level,
    years: [...new Set(years)],
    total: sumBelow(nodes, null).toFixed(),
    nodes,
  };
}

/** The rows of the sheet, from 1, that the criteria of a table's scheme stand in. */
const sheetRows = (appendix: Appendix): readonly number[] => {
  const codes = schemeCodes(appendix);
  return appendix.rows.flatMap(({ row }, at) => (codes[at] === null ? [] : [row + 1]));
};

/**
 * The scheme a table says: its codes, names and maxima, and the years of its scored columns.
 * @throws SchemeError when the table has no maxima, repeats a code, lacks a parent, or does not add up; its rows are those of the sheet.
 */
export function schemeFromAppendix(appendix: Appendix, words: NewScheme): Scheme {
  const draft = schemeDraft(appendix, words);
  try {
    return parseScheme(draft);
  } catch (error) {
    if (!(error instanceof SchemeError)) throw error;
    const rows = sheetRows(appendix);
    const details = error.details.map((problem) =>
      'row' in problem ? { ...problem, row: rows[problem.row - 1] ?? problem.row } : problem,
    );
    throw new SchemeError(error.problems, details);
  }
}

/**
 * A scheme: the tree of criteria that a decision lays down, with the most points each can get.
 * The schemes themselves are the JSON files beside this one.
 */
import { z } from 'zod';
import { ownerLevels } from './levels';
import { problemOf } from './problems';
import type { SchemeProblem } from './problems';
import { scoringIds } from './scorings';
import { appendixKinds } from '../kinds';
import { Exact } from '../score';
import { calendarYear } from '../year';

const pointsText = /^\d+(\.\d+)?$/;
const points = z.string().regex(pointsText, 'points like "0.5", with a point');

export const schemeNodeSchema = z.strictObject({
  /** "3.4.1"; its parent is "3.4". */
  code: z.string().regex(/^[1-9]\d*(\.[1-9]\d*)*$/, 'a code like "3.4.1"'),
  name: z.string().min(1),
  maximum: points.optional(),
  /** Of the maximum, what appraisal and what survey can give. */
  appraisalMaximum: points.optional(),
  surveyMaximum: points.optional(),
  scoredBy: z.enum(scoringIds).optional(),
  /** The smallest usual change of its points. */
  step: points.optional(),
  /** True where tables write no code before it: its code says only where it stands. */
  uncoded: z.literal(true).optional(),
  /** Points that no maximum counts, with the most (or least) of them where it is said. */
  extra: z.enum(['bonus', 'penalty']).optional(),
  limit: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'points like "-0.5", with a point')
    .optional(),
  /** How it is scored: the cases of its rules as written, each with its points where they are one figure. */
  rules: z.array(z.strictObject({ text: z.string().min(1), points: z.string().optional() })).optional(),
  /** Things asked in the survey whose codes the source does not give. */
  items: z.array(z.strictObject({ name: z.string().min(1), maximum: points })).optional(),
});
export type SchemeNode = z.infer<typeof schemeNodeSchema>;

const parentOf = (code: string): string | null =>
  code.includes('.') ? code.slice(0, code.lastIndexOf('.')) : null;

export const schemeSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id like "province-2021"'),
    title: z.string().min(1),
    /** The decision that lays it down; '' when the source does not say. */
    decision: z.string(),
    /** Where the rows and figures were taken from. */
    source: z.string().min(1),
    level: z.enum(ownerLevels.map(({ id }) => id)),
    /** The kind of table it describes, where it is not a plan or its results. */
    kind: z.enum(appendixKinds.map(({ id }) => id)).optional(),
    /** The index it scores, where that is another than PAR INDEX and has an appendix of its own in a plan. */
    ofIndex: z
      .strictObject({
        /** "SIPAS". */
        name: z.string().min(1),
        /** Its part of the appendix's id in the workbook: ASCII, "Sipas". */
        nameWord: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
        /** What its rows are called in a header. */
        rows: z.string().min(1),
      })
      .optional(),
    /** The one body whose weights its maxima are, where no decision lays them down for others: they are not lent out. */
    maximaOf: z.string().min(1).optional(),
    /** Years scored by it, as far as the sources show. */
    years: z.array(z.string().regex(calendarYear)),
    /** What the fields' maxima add up to. */
    total: points,
    /** True when not all criteria are known: it is checked only for what it knows. */
    partial: z.boolean().default(false),
    /** In the order of the table; codes make the tree. */
    nodes: z.array(schemeNodeSchema).min(1),
  })
  .superRefine((scheme, context) => {
    const codes = new Set<string>();
    for (const [index, { code }] of scheme.nodes.entries()) {
      const row = index + 1;
      const problem: SchemeProblem | null = codes.has(code)
        ? { kind: 'twice', row, code }
        : !scheme.partial && parentOf(code) !== null && !codes.has(parentOf(code) ?? '')
          ? { kind: 'orphan', row, code }
          : null;
      if (problem !== null)
        context.addIssue({
          code: 'custom',
          path: ['nodes', index, 'code'],
          message:
            problem.kind === 'twice'
              ? `${code} stands twice`
              : `${code} stands before its parent or without it`,
          params: { problem },
        });
      codes.add(code);
    }
    if (!scheme.partial)
      for (const { message, problem } of wrongSums(scheme))
        context.addIssue({ code: 'custom', path: ['nodes'], message, params: { problem } });
  });
export type Scheme = z.infer<typeof schemeSchema>;

/** A full scheme's maxima add up at every parent, and its fields' to the total. */
function wrongSums({
  nodes,
  total,
}: {
  readonly nodes: readonly SchemeNode[];
  readonly total: string;
}): { readonly message: string; readonly problem: SchemeProblem }[] {
  const written = [total, ...nodes.flatMap(({ maximum }) => maximum ?? [])];
  if (!written.every((text) => pointsText.test(text))) return [];
  const sums = new Map<string | null, Exact>();
  for (const { code, maximum } of nodes) {
    if (maximum === undefined) continue;
    const parent = parentOf(code);
    sums.set(parent, (sums.get(parent) ?? new Exact(0)).plus(maximum));
  }
  const problems = nodes.flatMap(({ code, maximum }) => {
    const sum = sums.get(code);
    return sum === undefined || maximum === undefined || sum.eq(maximum)
      ? []
      : [
          {
            message: `the maxima below ${code} add up to ${sum.toFixed()}, not ${maximum}`,
            problem: { kind: 'sum' as const, code, sum: sum.toFixed(), stated: maximum },
          },
        ];
  });
  const fields = sums.get(null);
  return fields === undefined || fields.eq(total)
    ? problems
    : [
        ...problems,
        {
          message: `the fields' maxima add up to ${fields.toFixed()}, not ${total}`,
          problem: { kind: 'total', sum: fields.toFixed(), stated: total },
        },
      ];
}

/** A scheme that could not be read: what is wrong and where, one line each. */
export class SchemeError extends Error {
  override readonly name = 'SchemeError';
  constructor(
    readonly problems: readonly string[],
    /** The same as data, for words in any language. */
    readonly details: readonly SchemeProblem[] = [],
  ) {
    super(`The scheme is not valid: ${problems.join('; ')}`);
  }
}

/** Reads a scheme from parsed JSON. @throws SchemeError with one line per problem. */
export function parseScheme(json: unknown): Scheme {
  const result = schemeSchema.safeParse(json);
  if (result.success) return result.data;
  throw new SchemeError(
    result.error.issues.map((issue) => `${issue.path.join('.') || '(root)'}: ${issue.message}`),
    result.error.issues.map((issue) => problemOf(issue, json)),
  );
}

/** The code of the criterion above; null for a field. */
export const parentSchemeCode = parentOf;

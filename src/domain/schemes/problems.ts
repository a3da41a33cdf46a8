/** What is wrong with a scheme, as data: row and value, so that locales/ can say it in a sentence. */
import type { z } from 'zod';

export type SchemeProblem =
  /** `row` counts the criteria from 1. */
  | { readonly kind: 'code' | 'points'; readonly row: number; readonly value: string }
  | { readonly kind: 'name'; readonly row: number }
  | { readonly kind: 'twice' | 'orphan'; readonly row: number; readonly code: string }
  /** Exact sums with a point. */
  | { readonly kind: 'sum'; readonly code: string; readonly sum: string; readonly stated: string }
  | { readonly kind: 'total'; readonly sum: string; readonly stated: string }
  | { readonly kind: 'id' | 'title' | 'empty' | 'no-maxima' }
  /** Anything else, by where it stands ("years.0"). */
  | { readonly kind: 'other'; readonly where: string };

const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );

const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const ofNode = (row: number, field: PropertyKey, value: string): SchemeProblem | null => {
  if (field === 'code') return { kind: 'code', row, value };
  if (field === 'name') return { kind: 'name', row };
  return ['maximum', 'appraisalMaximum', 'surveyMaximum', 'step'].includes(String(field))
    ? { kind: 'points', row, value }
    : null;
};

/** One issue of zod's, understood. `json` is what was read. */
export const problemOf = (issue: z.core.$ZodIssue, json: unknown): SchemeProblem => {
  if (issue.code === 'custom' && issue.params?.['problem'] !== undefined)
    return issue.params['problem'] as SchemeProblem;
  const [first, index, field] = issue.path;
  const where = issue.path.map(String).join('.');
  if (first === 'nodes' && index === undefined) return { kind: 'empty' };
  if (first === 'nodes' && typeof index === 'number' && field !== undefined)
    return ofNode(index + 1, field, said(at(json, issue.path))) ?? { kind: 'other', where };
  if (first === 'id' || first === 'title') return { kind: first };
  return { kind: 'other', where: where === '' ? '…' : where };
};

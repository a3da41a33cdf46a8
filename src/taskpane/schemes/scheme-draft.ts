/** A scheme while a person edits it: everything as typed, checked as a whole. Pure. */
import { parseScheme, type Scheme, schemeDraft, SchemeError, type SchemeProblem } from '../../domain/scheme';
import { readJsonText } from '../../domain/json-text';
import { maximumColumns } from '../../domain/appendix';
import type { Appendix } from '../../domain/appendix';
import { type Language, localNumber } from '../../locales';
import type { AppendixReport } from '../../sheets/report';
import { schemeDoubt, suggestedSchemeId } from '../../sheets/scheme-file';
import type { SchemeDoubt } from '../../sheets/scheme-file';

export interface DraftRow {
  /** Stays the same while rows come and go. */
  readonly key: number;
  readonly code: string;
  readonly name: string;
  /** As typed: with a comma or a point, '' for none. */
  readonly maximum: string;
  /** What the row knows beside what is edited (how it is scored, survey items). */
  readonly more: Omit<Scheme['nodes'][number], 'code' | 'name' | 'maximum'>;
}

export interface Draft {
  readonly scheme: Omit<Scheme, 'nodes'>;
  readonly rows: readonly DraftRow[];
  readonly nextKey: number;
}

type Whole = Omit<Scheme, 'nodes'> & { readonly nodes: readonly Scheme['nodes'][number][] };

const draftFrom = (whole: Whole, language: Language): Draft => {
  const { nodes, ...scheme } = whole;
  const rows = nodes.map(({ code, name, maximum, ...more }, key) => ({
    key,
    code,
    name,
    maximum: maximum === undefined ? '' : localNumber(maximum, language),
    more,
  }));
  return { scheme: { ...scheme, total: localNumber(scheme.total, language) }, rows, nextKey: rows.length };
};

export const draftOf = (scheme: Scheme, language: Language): Draft => draftFrom(scheme, language);

/** What a table says, to be edited; its own id keeps an earlier scheme of the workbook from being replaced. */
export function draftFromTable(
  appendix: Appendix,
  taken: readonly string[],
  language: Language,
): Draft | SchemeProblem {
  const plain = suggestedSchemeId(appendix);
  let id = plain;
  for (let next = 2; taken.includes(id); next += 1) id = `${plain}-${String(next)}`;
  try {
    const whole = schemeDraft(appendix, { id, title: appendix.title || appendix.sheet });
    return draftFrom({ ...whole, partial: whole.partial ?? false }, language);
  } catch (error) {
    if (error instanceof SchemeError && error.details[0]) return error.details[0];
    throw error;
  }
}

/** What speaks against taking a table's scheme; a table without maxima is told of when it is taken. */
export const doubtOf = (report: AppendixReport): SchemeDoubt | null =>
  maximumColumns(report.appendix).length === 0 ? null : schemeDoubt(report);

const pointsOf = (typed: string): string => typed.trim().replace(',', '.');

/** What would be kept, as JSON: not yet checked. */
const jsonOf = ({ scheme, rows }: Draft): unknown => ({
  ...scheme,
  id: scheme.id.trim(),
  title: scheme.title.trim(),
  total: pointsOf(scheme.total),
  nodes: rows.map(({ code, name, maximum, more }) => ({
    code: code.trim(),
    name: name.trim(),
    ...(maximum.trim() === '' ? {} : { maximum: pointsOf(maximum) }),
    ...more,
  })),
});

/** The scheme when everything is right, else what is not. */
export function checkDraft(draft: Draft): Scheme | readonly SchemeProblem[] {
  try {
    return parseScheme(jsonOf(draft));
  } catch (error) {
    if (error instanceof SchemeError) return error.details;
    throw error;
  }
}

export const changeRow = (draft: Draft, key: number, change: Partial<DraftRow>): Draft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
});

export const withoutRow = (draft: Draft, key: number): Draft => ({
  ...draft,
  rows: draft.rows.filter((row) => row.key !== key),
});

/** "3.4" for "3.3": what a row below another most likely is. */
const nextCode = (code: string): string => code.replace(/(?<!\d)\d+$/u, (last) => String(Number(last) + 1));

/** A new row below another, with the code that comes next. */
export const withRowBelow = (draft: Draft, key: number): Draft => {
  const at = draft.rows.findIndex((row) => row.key === key);
  const above = draft.rows[at];
  const row = { key: draft.nextKey, code: nextCode(above?.code ?? '0'), name: '', maximum: '', more: {} };
  return {
    ...draft,
    rows: [...draft.rows.slice(0, at + 1), row, ...draft.rows.slice(at + 1)],
    nextKey: draft.nextKey + 1,
  };
};

export type ReadScheme =
  { readonly scheme: Scheme } | { readonly problems: readonly SchemeProblem[] } | { readonly notJson: true };

/** Reads the text of a scheme file. */
export function readSchemeText(text: string): ReadScheme {
  let json: unknown;
  try {
    json = readJsonText(text);
  } catch {
    return { notJson: true };
  }
  try {
    return { scheme: parseScheme(json) };
  } catch (error) {
    if (error instanceof SchemeError) return { problems: error.details };
    throw error;
  }
}

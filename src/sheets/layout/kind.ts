/** Which kind of appendix a table is: told by its roles, then by how deep its codes go and what its title says. */
import type { AppendixKind, Column, Role } from '../../domain/appendix';
import { codeLevel } from '../../domain/code';
import { fold } from '../headers/fold';
import type { CodedRow } from './coded';

export interface KindGuess {
  readonly kind: AppendixKind;
  /** 0 … 1. */
  readonly confidence: number;
}

interface Evidence {
  readonly has: (...roles: Role[]) => boolean;
  readonly years: number;
  /** Deepest code level; 1 for a table of fields. */
  readonly depth: number;
  /** True when most names open with the code of a criterion. */
  readonly codesInNames: boolean;
  /** True for items "(1)". */
  readonly hasItems: boolean;
  /** Folded title, and title with header words. */
  readonly title: string;
  readonly spoken: string;
}

interface Rule {
  readonly kind: AppendixKind;
  readonly confidence: number;
  readonly when: (evidence: Evidence) => boolean;
}

const saysBelowMaximum = (title: string): boolean =>
  /(?:chua|khong) dat (?:duoc )?diem toi da|(?:bi )?(?:mat|tru) diem/u.test(title);

/** The first rule that holds decides. */
const rules: readonly Rule[] = [
  {
    kind: 'below-maximum',
    confidence: 0.95,
    when: ({ has, codesInNames }) => codesInNames && !has('target'),
  },
  { kind: 'below-maximum', confidence: 0.9, when: ({ has }) => has('reason') && !has('target', 'task') },
  {
    kind: 'below-maximum',
    confidence: 0.85,
    when: ({ has, title }) => saysBelowMaximum(title) && has('maximum') && !has('target'),
  },
  { kind: 'plan', confidence: 0.95, when: ({ has }) => has('target') },
  {
    kind: 'survey',
    confidence: 0.95,
    when: ({ has }) => has('survey-maximum', 'survey') && !has('appraised', 'appraisal-maximum', 'total'),
  },
  {
    kind: 'fields',
    confidence: 0.95,
    when: ({ has, depth }) => has('appraisal-maximum', 'survey-maximum') && depth <= 1,
  },
  {
    kind: 'plan',
    confidence: 0.85,
    when: ({ has }) => has('task', 'goal-gap', 'deadline') && has('maximum', 'achieved', 'appraised'),
  },
  {
    kind: 'satisfaction',
    confidence: 0.9,
    when: ({ has, spoken }) =>
      has('ratio') && !has('maximum', 'achieved', 'appraised', 'total') && /hai long|sipas/u.test(spoken),
  },
  {
    kind: 'components',
    confidence: 0.85,
    when: ({ has, depth }) => has('rank') && has('achieved', 'total') && !has('maximum') && depth <= 2,
  },
  {
    kind: 'fields',
    confidence: 0.8,
    when: ({ has, depth, years }) =>
      depth <= 1 && (years > 1 || has('rank', 'ratio')) && has('maximum', 'achieved', 'appraised', 'total'),
  },
  {
    kind: 'satisfaction',
    confidence: 0.6,
    when: ({ has }) => has('ratio') && !has('maximum', 'achieved', 'appraised', 'total'),
  },
  {
    kind: 'results',
    confidence: 0.95,
    when: ({ has }) => has('maximum') && has('achieved', 'appraised', 'self-scored', 'total'),
  },
  {
    kind: 'results',
    confidence: 0.6,
    when: ({ has }) => has('achieved', 'appraised', 'self-scored', 'total', 'appraisal-maximum'),
  },
  { kind: 'plan', confidence: 0.5, when: () => true },
];

function evidenceOf(columns: readonly Column[], rows: readonly CodedRow[], title: string): Evidence {
  const roles = new Set(columns.map(({ role }) => role));
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const levels = criteria.flatMap(({ code }) => (code.code === null ? [] : [codeLevel(code.code)]));
  const header = columns.map((column) => column.header).join(' ');
  return {
    has: (...wanted) => wanted.some((role) => roles.has(role)),
    years: new Set(columns.flatMap(({ year }) => year ?? [])).size,
    depth: Math.max(0, ...levels),
    codesInNames: hasCodesInNames(rows),
    hasItems: criteria.some(({ code }) => code.bend === 'item'),
    title: fold(title),
    spoken: fold(`${title} ${header}`),
  };
}

/** True when most criteria carry a dotted code inside their name beside a running number. */
export function hasCodesInNames(rows: readonly CodedRow[]): boolean {
  const criteria = rows.filter(({ kind }) => kind === 'criterion');
  const inside = criteria.filter(
    ({ code, piece }) =>
      code.bend === 'inside-name' && code.code?.includes('.') === true && piece.codeText !== '',
  );
  return criteria.length > 0 && inside.length * 2 > criteria.length;
}

/** Guesses the kind of a table from its columns, its coded rows and its title. */
export function guessKind(columns: readonly Column[], rows: readonly CodedRow[], title: string): KindGuess {
  const evidence = evidenceOf(columns, rows, title);
  const rule = rules.find(({ when }) => when(evidence));
  return { kind: rule?.kind ?? 'plan', confidence: rule?.confidence ?? 0 };
}

/**
 * A small integer program and its text in the CPLEX LP format. Coefficients are whole numbers, so a solver that counts
 * in doubles still counts exactly.
 */

export interface Term {
  readonly factor: bigint;
  readonly variable: string;
}

export interface Constraint {
  readonly terms: readonly Term[];
  readonly relation: '<=' | '>=' | '=';
  readonly bound: bigint;
}

export interface Program {
  readonly sense: 'minimise' | 'maximise';
  readonly objective: readonly Term[];
  readonly constraints: readonly Constraint[];
  readonly binaries: readonly string[];
  /** Whole numbers of zero or more. */
  readonly integers: readonly string[];
}

/** What a solver answers: values by variable when it found the optimum. */
export type Solution =
  | { readonly status: 'optimal'; readonly values: ReadonlyMap<string, number> }
  | { readonly status: 'infeasible' };

/** Solves a program given as LP text; rejects when the solver fails or gives up. */
export type Solver = (lp: string) => Promise<Solution>;

const termText = ({ factor, variable }: Term): string =>
  `${factor < 0n ? '-' : '+'} ${factor < 0n ? -factor : factor} ${variable}`;

/** A long line is broken: the format allows it anywhere between terms, and readers limit line length. */
const sumText = (terms: readonly Term[]): string => {
  const used = terms.filter(({ factor }) => factor !== 0n).map(termText);
  const lines: string[] = [];
  for (let start = 0; start < used.length; start += 12) lines.push(used.slice(start, start + 12).join(' '));
  return lines.join('\n ');
};

const listText = (heading: string, names: readonly string[]): string[] =>
  names.length === 0 ? [] : [heading, ...names.map((name) => ` ${name}`)];

/** A variable that is always 0: it stands where a sum has no terms, so that "0 = 1" still reads as infeasible. */
const nought: Term = { factor: 1n, variable: 'nought' };

const sumOrNought = (terms: readonly Term[]): string => sumText(terms) || termText(nought);

/** The program as LP text. */
export function lpText(program: Program): string {
  return [
    program.sense === 'minimise' ? 'Minimize' : 'Maximize',
    ` goal: ${sumOrNought(program.objective)}`,
    'Subject To',
    ...program.constraints.map(
      ({ terms, relation, bound }, index) => ` c${index}: ${sumOrNought(terms)} ${relation} ${bound}`,
    ),
    'Bounds',
    ` ${nought.variable} = 0`,
    ...listText('General', program.integers),
    ...listText('Binary', program.binaries),
    'End',
    '',
  ].join('\n');
}

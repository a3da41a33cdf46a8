/** What the runs come to: whole, partly, not, and the members that snippets miss first. */
import type { Failure } from './failure';
import type { SnippetRun } from './run';

export type Outcome = 'whole' | 'partly' | 'not' | 'nothing to press';

export interface Missing {
  readonly member: string;
  /** Snippets whose first failure it is. */
  readonly snippets: readonly string[];
}

export const firstFailure = ({ buttons }: SnippetRun): Failure | undefined =>
  buttons.find(({ failure }) => failure)?.failure;

/** A snippet without a button, such as a custom function, has nothing to run here. */
export function outcomeOf(run: SnippetRun): Outcome {
  if (run.buttons.length === 0) return 'nothing to press';
  const failed = run.buttons.filter(({ failure }) => failure).length;
  if (failed === 0) return 'whole';
  return failed < run.buttons.length ? 'partly' : 'not';
}

/** How many snippets, and buttons, came to what. */
export function summary(runs: readonly SnippetRun[]) {
  const count = (outcome: Outcome): number => runs.filter((run) => outcomeOf(run) === outcome).length;
  const buttons = runs.flatMap((run) => run.buttons);
  return {
    whole: count('whole'),
    partly: count('partly'),
    not: count('not'),
    nothing: count('nothing to press'),
    buttons: buttons.length,
    buttonsWhole: buttons.filter(({ failure }) => !failure).length,
  };
}

/**
 * The members that are missing first, those that hold up most snippets before the others.
 * @internal A table of names and counts; the printed report would need a folder of snippets.
 */
export function firstMissing(runs: readonly SnippetRun[]): readonly Missing[] {
  const found = new Map<string, string[]>();
  for (const run of runs) {
    const failure = firstFailure(run);
    if (!failure) continue;
    const member = failure.missing ?? `${failure.code || 'script'}: ${failure.message}`;
    found.set(member, [...(found.get(member) ?? []), run.id]);
  }
  return [...found]
    .map(([member, snippets]) => ({ member, snippets }))
    .sort((one, other) => other.snippets.length - one.snippets.length);
}

/** The report in plain lines. */
export function report(runs: readonly SnippetRun[]): string {
  const { whole, partly, not, nothing, buttons, buttonsWhole } = summary(runs);
  return [
    `${runs.length} snippets: ${whole} whole, ${partly} partly, ${not} not, ${nothing} with nothing to press`,
    `${buttons} buttons: ${buttonsWhole} whole`,
    '',
    'Missing first:',
    ...firstMissing(runs).map(
      ({ member, snippets }) => `${String(snippets.length).padStart(4)}  ${member}  (${snippets.join(', ')})`,
    ),
  ].join('\n');
}

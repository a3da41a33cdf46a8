/** The words of `goal`: which total to reach, and under which limits. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { usualRequest } from '../domain/planning/ask';
import { preferences } from '../domain/planning/goal-question';
import type { Preference } from '../domain/planning/goal-question';
import { Exact } from '../domain/score';
import { words } from '../locales';
import { TerminalFailure } from './failure';

/** What `goal` was asked, its numbers exact. */
export interface GoalWords {
  readonly goal: { readonly kind: 'total' | 'gain'; readonly points: Exact };
  /** Codes as typed. */
  readonly field: string | null;
  readonly locked: readonly string[];
  readonly surveyGain: Exact;
  readonly unitLimit: number | null;
  readonly preference: Preference;
  /** Id of the appendix to plan; null for the one with most criteria to raise. */
  readonly appendix: string | null;
}

/** What commander hands over. */
export interface RawGoalOptions {
  readonly total?: string;
  readonly gain?: string;
  readonly field?: string;
  readonly lock?: string[];
  readonly surveyGain?: string;
  readonly unitLimit?: string;
  readonly prefer?: Preference;
  readonly appendix?: string;
}

const { terminal } = words();
const said = terminal.goal;

/** Names the options of `goal`. */
export function addGoalOptions(command: Command): void {
  command
    .option('--total <points>', said.options.total)
    .option('--gain <points>', said.options.gain)
    .option('--field <code>', said.options.field)
    .option('--lock <codes...>', said.options.lock)
    .option('--survey-gain <points>', said.options.surveyGain)
    .option('--unit-limit <number>', said.options.unitLimit)
    .addOption(new Option('--prefer <preference>', said.options.prefer).choices([...preferences]))
    .option('--appendix <id>', said.options.appendix);
}

/** "92", "92,5" or "92.5" as an exact number of zero or more. */
function points(option: string, text: string): Exact {
  if (!/^\d+([.,]\d+)?$/u.test(text)) throw new TerminalFailure(said.notNumber(option, text));
  return new Exact(text.replace(',', '.'));
}

function goalOf({ total, gain }: RawGoalOptions): GoalWords['goal'] {
  if (total !== undefined && gain !== undefined) throw new TerminalFailure(said.oneGoal);
  if (total !== undefined) return { kind: 'total', points: points('--total', total) };
  if (gain !== undefined) return { kind: 'gain', points: points('--gain', gain) };
  throw new TerminalFailure(said.goalNeeded);
}

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return usualRequest.unitLimit;
  if (!/^\d{1,6}$/u.test(text)) throw new TerminalFailure(said.notWhole('--unit-limit', text));
  return Number(text);
}

/** The words as a request; throws `TerminalFailure` when they are off. */
export function readGoalWords(options: RawGoalOptions): GoalWords {
  return {
    goal: goalOf(options),
    field: options.field ?? null,
    locked: (options.lock ?? []).flatMap((codes) => codes.split(/[,;\s]+/u)).filter((code) => code !== ''),
    surveyGain:
      options.surveyGain === undefined
        ? usualRequest.surveyGain
        : points('--survey-gain', options.surveyGain),
    unitLimit: limitOf(options.unitLimit),
    preference: options.prefer ?? usualRequest.preference,
    appendix: options.appendix ?? null,
  };
}

/** The words of a call: what was asked, checked before anything is opened. */
import { Command, CommanderError, Option } from 'commander';
import { defaultLanguage, languages, words } from '../locales';
import type { Language } from '../locales';
import type { RoundingChoice } from '../sheets/rounding';
import type { ColumnWords } from './columns';
import { TerminalFailure } from './failure';
import { addGoalOptions, readGoalWords } from './goal-call';
import type { GoalWords, RawGoalOptions } from './goal-call';
import { addPlanOptions, readPlanWords } from './plan-call';
import type { PlanWords, RawPlanOptions } from './plan-call';
import { addSchemeOptions, readSchemeWords } from './scheme-call';
import type { RawSchemeOptions, SchemeWords } from './scheme-call';

export type CommandName = 'scheme' | 'inspect' | 'check' | 'recompute' | 'flags' | 'plan' | 'goal';

/** One call of the terminal. */
export interface Call {
  readonly command: CommandName;
  readonly books: readonly string[];
  readonly json: boolean;
  readonly language: Language;
  /** Where the written workbook goes (`-o`); nothing is written without it. */
  readonly output?: string;
  /** Write values instead of formulas. */
  readonly values: boolean;
  /** Rewrite stated totals of maxima too. */
  readonly maxima?: boolean;
  /** How sums are rounded (`--round-rows`, `--decimals`); the workbook's own choice when left out. */
  readonly rounding?: RoundingChoice;
  /** Where new columns go (`--columns-after`, `--columns-from`); the workbook's own choice when left out. */
  readonly columns?: ColumnWords;
  /** Write although parts of the input cannot be carried over. */
  readonly lossy: boolean;
  /** What `goal` was asked. */
  readonly goal?: GoalWords;
  /** What `plan` was asked. */
  readonly plan?: PlanWords;
  /** The scheme file that tables are held against (`--scheme`). */
  readonly schemeFile?: string;
  /** What `scheme` was asked. */
  readonly scheme?: SchemeWords;
}

interface RawOptions extends RawGoalOptions, RawPlanOptions, RawSchemeOptions {
  readonly json?: boolean;
  readonly lang?: Language;
  readonly output?: string;
  readonly values?: boolean;
  readonly maxima?: boolean;
  readonly roundRows?: string;
  readonly decimals?: string;
  readonly columnsAfter?: string;
  readonly columnsFrom?: string;
  readonly lossy?: boolean;
}

const { terminal } = words();

const commandNames = [
  'inspect',
  'scheme',
  'check',
  'recompute',
  'flags',
  'plan',
  'goal',
] as const satisfies readonly CommandName[];

const writes: ReadonlySet<CommandName> = new Set(['recompute', 'flags', 'plan']);

function roundingWords({ roundRows, decimals }: RawOptions): { rounding?: RoundingChoice } {
  if (roundRows !== undefined) return { rounding: { mode: 'rows', decimals: Number(roundRows) } };
  return decimals === undefined ? {} : { rounding: { mode: 'shown', decimals: Number(decimals) } };
}

function columnWords({ columnsAfter, columnsFrom }: RawOptions): { columns?: ColumnWords } {
  if (columnsAfter !== undefined) return { columns: { kind: 'after', said: columnsAfter } };
  return columnsFrom === undefined ? {} : { columns: { kind: 'from', said: columnsFrom } };
}

function addCommand(program: Command, name: CommandName, found: (call: Call) => void): void {
  const command = program
    .command(name)
    .description(terminal.commands[name])
    .argument('<book.xlsx...>', terminal.options.book)
    .option('--json', terminal.options.json)
    .addOption(
      new Option('--lang <language>', terminal.options.language)
        .choices([...languages])
        .default(defaultLanguage),
    );
  if (writes.has(name)) {
    command.option('-o, --output <file>', terminal.options.output).option('--lossy', terminal.options.lossy);
  }
  if (name === 'recompute') {
    const decimals = ['0', '1', '2', '3', '4'];
    command
      .option('--values', terminal.options.values)
      .option('--maxima', terminal.options.maxima)
      .addOption(
        new Option('--round-rows <decimals>', terminal.options.roundRows)
          .choices(decimals)
          .conflicts('decimals'),
      )
      .addOption(new Option('--decimals <decimals>', terminal.options.decimals).choices(decimals))
      .addOption(
        new Option('--columns-after <column>', terminal.options.columnsAfter).conflicts('columnsFrom'),
      )
      .option('--columns-from <column>', terminal.options.columnsFrom);
  }
  if (name === 'goal') addGoalOptions(command);
  if (name === 'plan') addPlanOptions(command);
  addSchemeOptions(command, name);
  command.action((books: string[], options: RawOptions) =>
    found({
      command: name,
      books,
      json: options.json ?? false,
      language: options.lang ?? defaultLanguage,
      values: options.values ?? false,
      ...(options.maxima ? { maxima: true } : {}),
      ...roundingWords(options),
      ...columnWords(options),
      lossy: options.lossy ?? false,
      ...(name === 'goal' ? { goal: readGoalWords(options) } : {}),
      ...(name === 'plan' ? { plan: readPlanWords(options) } : {}),
      ...readSchemeWords(name, options),
      ...(options.output === undefined ? {} : { output: options.output }),
    }),
  );
}

/** Why the words of a call are off, in one line. */
function offWords(error: CommanderError): string {
  const said = /'([^']+)'/u.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return terminal.unknownCommand(said, commandNames.join(', '));
    case 'commander.unknownOption':
      return terminal.unknownOption(said);
    case 'commander.missingArgument':
      return terminal.bookNeeded;
    case 'commander.optionMissingArgument':
      return terminal.valueNeeded(said);
    default:
      return error.message.split('\n')[0]?.replace(/^error: /u, '') ?? '';
  }
}

/** The call, or null when only help was asked for (already printed). Throws `TerminalFailure` when the words are off. */
export function readCall(argv: readonly string[]): Call | null {
  let call: Call | null = null;
  const program = new Command('par-index').exitOverride().configureOutput({ writeErr: () => undefined });
  for (const name of commandNames) {
    addCommand(program, name, (found) => {
      call = found;
    });
  }
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    if (error.code === 'commander.help') throw new TerminalFailure(terminal.usage(commandNames.join('|')));
    throw new TerminalFailure(offWords(error));
  }
  return checked(call);
}

function checked(call: Call | null): Call | null {
  if (call === null) return null;
  if (call.output !== undefined && call.books.length > 1) {
    throw new TerminalFailure(terminal.oneBookForOutput);
  }
  if (call.goal !== undefined && call.books.length > 1) throw new TerminalFailure(terminal.goal.oneBook);
  if (call.scheme !== undefined && call.books.length > 1)
    throw new TerminalFailure(terminal.oneBookForOutput);
  if ((call.command === 'recompute' || call.plan !== undefined) && call.output === undefined) {
    throw new TerminalFailure(terminal.outputNeeded(call.command));
  }
  return call;
}

/** The words of a call: what was asked, checked before anything is opened. */
import { Command, CommanderError } from 'commander';
import type { z } from 'zod';
import { defaultLanguage, languages, words } from '../locales';
import type { Language } from '../locales';
import type { Call, CommonValues, OptionWord, OptionWords, TerminalCommand } from './commands/command';
import { terminalCommands } from './commands/registry';
import { TerminalFailure } from './failure';
import { commonOptions } from './options';

/** The language of a call whose words are not read yet: help and refusals speak it too. */
function languageIn(argv: readonly string[]): Language {
  const asked = argv[argv.indexOf('--lang') + 1];
  return languages.find((language) => language === asked) ?? defaultLanguage;
}

/** "--round-rows <decimals>" is "--round-rows"; "-o, --output <file>" is "--output". */
const longFlag = ({ flags }: OptionWord): string => /--[a-z-]+/u.exec(flags)?.[0] ?? flags;

/** The name under which commander hands an option over: "--round-rows" is "roundRows". */
const keyOf = (option: OptionWord): string =>
  longFlag(option)
    .slice(2)
    .replace(/-(?<letter>[a-z])/gu, (_, letter: string) => letter.toUpperCase());

/** Why a value will not do, in one sentence: the schema's own, or the values there are. */
function refusal(option: OptionWord, typed: unknown, issue: z.core.$ZodIssue, language: Language): string {
  if (issue.code !== 'invalid_value') return issue.message;
  return words(language).terminal.notOneOf(longFlag(option), String(typed), issue.values.join(', '));
}

type Typed = Readonly<Record<string, unknown>>;

/** What the typed options mean; throws `TerminalFailure` on the first that will not do. */
function valuesOf(options: OptionWords, typed: Typed, language: Language): Record<string, unknown> {
  const typedKeys = new Set(Object.keys(typed));
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const key = keyOf(option);
    const other = Object.values(options).find(
      (each) => option.not?.includes(longFlag(each)) === true && typedKeys.has(keyOf(each)),
    );
    if (other && typedKeys.has(key))
      throw new TerminalFailure(words(language).terminal.notBoth(longFlag(option), longFlag(other)));
    const parsed = option.schema.safeParse(typed[key]);
    const [issue] = parsed.error?.issues ?? [];
    if (issue) throw new TerminalFailure(refusal(option, typed[key], issue, language));
    if (parsed.data !== undefined) values[name] = parsed.data;
  }
  return values;
}

function addCommand(
  program: Command,
  command: TerminalCommand,
  argv: readonly string[],
  found: (call: Call) => void,
): void {
  const language = languageIn(argv);
  const { terminal } = words(language);
  const common = commonOptions(command);
  const added = program
    .command(command.name)
    .description(command.words[language])
    .argument('<book.xlsx...>', command.books === 'many' ? terminal.options.books : terminal.options.book);
  for (const option of [...Object.values(command.options), ...Object.values(common)])
    added.option(option.flags, option.words[language]);
  added.action((books: string[], typed: Typed) => {
    const shared = valuesOf(common, typed, language) as unknown as CommonValues;
    const options = valuesOf(command.options, typed, language);
    found({ ...shared, command, books, options, language, argv });
  });
}

/** Why the words of a call are off, in one line. */
function offWords(error: CommanderError, commands: readonly TerminalCommand[], language: Language): string {
  const { terminal } = words(language);
  const typed = /'([^']+)'/u.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return terminal.unknownCommand(typed, commands.map(({ name }) => name).join(', '));
    case 'commander.unknownOption':
      return terminal.unknownOption(typed);
    case 'commander.missingArgument':
      return terminal.bookNeeded;
    case 'commander.optionMissingArgument':
      return terminal.valueNeeded(typed);
    default:
      return error.message.split('\n')[0]?.replace(/^error: /u, '') ?? '';
  }
}

/** The call, or null when only help was asked for (already printed). Throws `TerminalFailure` when the words are off. */
export function readCall(
  argv: readonly string[],
  commands: readonly TerminalCommand[] = terminalCommands,
): Call | null {
  const language = languageIn(argv);
  const { terminal } = words(language);
  let call: Call | null = null;
  const program = new Command('par-index')
    .description(terminal.program)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  for (const command of commands) {
    addCommand(program, command, argv, (found) => {
      call = found;
    });
  }
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    if (error.code === 'commander.help')
      throw new TerminalFailure(terminal.usage(commands.map(({ name }) => name).join('|')));
    throw new TerminalFailure(offWords(error, commands, language));
  }
  return call === null ? null : checked(call);
}

/** The call, when its parts go together. */
function checked(call: Call): Call {
  const { command, books, output, options, language } = call;
  const { terminal } = words(language);
  if (command.books === 'one' && books.length > 1) throw new TerminalFailure(terminal.oneBook(command.name));
  if (command.writesBook && output !== undefined && books.length > 1)
    throw new TerminalFailure(terminal.oneBookForOutput);
  if (command.output?.needed === true && output === undefined)
    throw new TerminalFailure(terminal.outputNeeded(command.name));
  const problem = command.problem?.(options, language) ?? null;
  if (problem !== null) throw new TerminalFailure(problem);
  return call;
}

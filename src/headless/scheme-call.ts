/** The words of `scheme`, and of `--scheme` in the commands that hold tables against one. */
import type { Command } from 'commander';
import { words } from '../locales';
import type { CommandName } from './call';

export interface SchemeWords {
  /** Id of the appendix it is taken from; the widest when left out. */
  readonly appendix?: string;
  readonly id?: string;
  readonly title?: string;
}

export interface RawSchemeOptions {
  readonly scheme?: string;
  readonly appendix?: string;
  readonly id?: string;
  readonly title?: string;
}

const takesScheme: ReadonlySet<CommandName> = new Set(['inspect', 'check', 'recompute', 'flags']);

export function addSchemeOptions(command: Command, name: CommandName): void {
  const { options } = words().terminal.scheme;
  if (takesScheme.has(name)) command.option('--scheme <file.json>', options.scheme);
  if (name !== 'scheme') return;
  command
    .option('-o, --output <file.json>', options.output)
    .option('--appendix <id>', options.appendix)
    .option('--id <id>', options.id)
    .option('--title <title>', options.title);
}

export const readSchemeWords = (
  name: CommandName,
  { scheme, appendix, id, title }: RawSchemeOptions,
): { readonly schemeFile?: string; readonly scheme?: SchemeWords } => ({
  ...(takesScheme.has(name) && scheme !== undefined ? { schemeFile: scheme } : {}),
  ...(name === 'scheme'
    ? {
        scheme: {
          ...(appendix === undefined ? {} : { appendix }),
          ...(id === undefined ? {} : { id }),
          ...(title === undefined ? {} : { title }),
        },
      }
    : {}),
});

/** The README's table of the terminal's commands. `npm run readme` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TerminalCommand } from '../../src/headless/commands/command';
import { terminalCommands } from '../../src/headless/commands/registry';

const begin = '<!-- commands of src/headless/commands, by npm run readme -->';
const end = '<!-- end of commands -->';

/** A table as prettier sets it: each column as wide as its widest cell. */
function table(rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill: string): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = ['', ''], ...body] = rows;
  return [line(head, ' '), line(['', ''], '-'), ...body.map((row) => line(row, ' '))].join('\n');
}

/** The README with its table as the commands give it; throws when its marks are missing. */
export function withCommands(readme: string, commands: readonly TerminalCommand[]): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error('README.md has no marks around its table of commands');
  const rows = commands.map(({ usage, words }) => [`\`${usage}\``, words.en] as const);
  const made = table([['command', 'does'], ...rows]);
  return `${readme.slice(0, from)}${begin}\n\n${made}\n\n${readme.slice(to)}`;
}

if (require.main === module) {
  const path = join(__dirname, '../../README.md');
  writeFileSync(path, withCommands(readFileSync(path, 'utf8'), terminalCommands));
}

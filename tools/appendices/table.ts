/** The table of docs/appendices.md, from the generators themselves. */
import type { Generator } from '../../src/appendices/generators/generator';

export const tableMarks = ['<!-- generators -->', '<!-- /generators -->'] as const;

/** Rows of the table: id, what it starts from, what it holds, the tab and the id of its sheet. */
const generatorRows = (generators: readonly Generator[]): readonly (readonly string[])[] => [
  ['kind', 'from', 'what it holds', 'sheet', 'binding'],
  ...generators.map(({ id, words: { en }, usual }) => [
    `\`${id}\``,
    en.from,
    en.about,
    usual.sheet || '(several)',
    usual.suffix ? `…${usual.suffix}` : '(several)',
  ]),
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The table as Markdown, not yet aligned. */
export const generatorTable = (generators: readonly Generator[]): string => {
  const [head = [], ...body] = generatorRows(generators);
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};

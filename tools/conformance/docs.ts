/** Writes what the runs came to into docs/conformance.md, between its marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { areaOf, outOfScope, reasonOf } from './reasons';
import { firstFailure, outcomeOf, summary } from './report';
import type { SnippetRun } from './run';

const file = 'docs/conformance.md';

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const counts = (runs: readonly SnippetRun[]): readonly number[] => {
  const { whole, partly, not, nothing, buttonsWhole, buttons } = summary(runs);
  return [runs.length, whole, partly, not, nothing, buttonsWhole, buttons];
};

function figures(runs: readonly SnippetRun[]): string {
  const inScope = runs.filter((run) => areaOf(run.id, firstFailure(run)) === undefined);
  const rows = [
    ['all', ...counts(runs)],
    ['without the areas out of scope', ...counts(inScope)],
    ...outOfScope.map(({ area }) => [
      area,
      ...counts(runs.filter((run) => areaOf(run.id, firstFailure(run)) === area)),
    ]),
  ];
  return table(['snippets', 'count', 'whole', 'partly', 'not', 'no button', 'buttons whole', 'of'], rows);
}

function differences(runs: readonly SnippetRun[]): string {
  const rows = runs.flatMap((run) => {
    const failure = firstFailure(run);
    if (!failure) return [];
    const first = failure.missing ?? `${failure.code} ${failure.message}`.trim();
    return [[run.id, outcomeOf(run), `\`${first.replaceAll('`', "'")}\``, reasonOf(run.id, failure)]];
  });
  return table(['snippet', 'runs', 'fails first with', 'reason'], rows);
}

const between = (text: string, mark: string, content: string): string => {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${file} has no place for ${mark}.`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
};

export async function writeDocs(runs: readonly SnippetRun[]): Promise<void> {
  const text = between(
    between(readFileSync(file, 'utf8'), 'figures', figures(runs)),
    'differences',
    differences(runs),
  );
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

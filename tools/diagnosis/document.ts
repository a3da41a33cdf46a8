/** What the diagnosis says of every published case, with the arithmetic: the text of docs/diagnosis.md. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnosis } from '../../src/domain/diagnosis';
import { formatScore, isInterval } from '../../src/domain/score';
import type { Score } from '../../src/domain/score';
import { partsOf, statedScore } from '../../src/domain/tree';
import { readWorkbook } from '../../src/excel/read';
import { decimalSeparator, words } from '../../src/locales';
import { cellAddress } from '../../src/a1/address';
import { analyse } from '../../src/sheets/report';
import type { AppendixReport } from '../../src/sheets/report';
import { openWorkbook } from '../../src/workbench/node';
import { cases } from '../samples/cases';

const text = (score: Score | null): string =>
  score ? formatScore(score, { separator: decimalSeparator('vi') }) : 'nothing';

const labelOf = ({ appendix }: AppendixReport, row: number): string =>
  appendix.rows[row]?.code.code ?? appendix.rows[row]?.name ?? '';

/** "7 states 13,25; its rows: 9 + 1,21 + 2,75 = 12,96", with the corrected values when `to` is given. */
const arithmetic = (
  report: AppendixReport,
  key: string,
  row: number,
  to: ReadonlyMap<number, Score> = new Map(),
): string => {
  const { appendix } = report;
  const stated = (index: number): Score | null => to.get(index) ?? statedScore(appendix.rows[index], key);
  const parts = partsOf(appendix, row).flatMap((part) => stated(part) ?? []);
  const sum = (side: 'low' | 'high'): string =>
    parts
      .reduce((total, part) => total.plus(part[side].value), parts[0]![side].value.times(0))
      .toFixed()
      .replace('.', ',');
  const [low, high] = [sum('low'), sum('high')];
  const joined = parts.map((part) => (isInterval(part) ? `(${text(part)})` : text(part))).join(' + ');
  const own = stated(row);
  return `${labelOf(report, row)} states ${text(own)}; its rows: ${joined} = ${low === high ? low : `${low} - ${high}`}`;
};

const diagnosisText = (report: AppendixReport, diagnosis: Diagnosis): string => {
  const { appendix } = report;
  const { domain } = words('en');
  const column = appendix.columns.find(({ key }) => key === diagnosis.column)!;
  const rows = diagnosis.explains.map(({ row }) =>
    appendix.rows.findIndex((each) => each.points.get(column.key)?.row === row),
  );
  const lines = [
    `- ${[domain.roles[column.role], column.year].filter(Boolean).join(' ')}: ${rows.length} sum(s) do not fit (${diagnosis.explains.map((place) => cellAddress(place)).join(', ')}).`,
    ...rows.map((row) => `  - ${arithmetic(report, column.key, row)}.`),
  ];
  const options = diagnosis.explanations.map(({ corrections }, at) => {
    const to = new Map(corrections.map((correction) => [correction.row, correction.to]));
    const changes = corrections.map(
      ({ place, row, from, to: value }) =>
        `${cellAddress(place)} (${labelOf(report, row)}): ${text(from)} → ${text(value)}`,
    );
    const checked = rows.map((row) => `    - ${arithmetic(report, column.key, row, to)}.`);
    const title = diagnosis.explanations.length > 1 ? `Explanation ${at + 1}` : 'Explanation';
    return [`  - **${title}**: ${changes.join('; ')}. Then:`, ...checked].join('\n');
  });
  return [...lines, ...options].join('\n');
};

const caseText = (file: string, reports: readonly AppendixReport[]): string => {
  const parts = reports.map((report) => {
    const { appendix, diagnoses } = report;
    if (diagnoses.length === 0)
      return `- Sheet “${appendix.sheet}”: every sum fits within the rounding of what is written.`;
    return [
      `Sheet “${appendix.sheet}”:`,
      '',
      ...diagnoses.map((diagnosis) => diagnosisText(report, diagnosis)),
    ].join('\n');
  });
  return [`## ${file}`, '', ...parts].join('\n');
};

const head = `# Diagnosis of the published cases

Written by \`npx tsx tools/diagnosis/main.ts\` from the sample workbooks; a test holds every line to what the program says.

A **diagnosis** is the smallest set of cells whose change makes every sum of a column right, no changed cell above its
maximum or below zero. A number with two or more decimals counts as rounded by half a unit of its last decimal, any other
as exact ([domain.md](domain.md)). All equally small sets are named, those first that another column, another year or the
maximum suggests. The search is exact (dynamic programming over the tree of sums), so no smaller set exists however many
cells are wrong; at most sixty sets are listed, and a list that would be longer says so.
\`test/domain/diagnosis-solver.test.ts\` puts the same question to HiGHS as an integer program of its own: on every table
here, and on random ones, no smaller set exists.

Numbers are written as the documents write them, with a comma.
`;

/** The whole document. */
export async function diagnosisDocument(): Promise<string> {
  const sections: string[] = [];
  for (const id of Object.keys(cases)) {
    const bytes = await readFile(join(__dirname, '../../assets/samples', `${id}.xlsx`));
    const book = await openWorkbook(new Uint8Array(bytes));
    try {
      sections.push(caseText(id, analyse(await readWorkbook()).appendices));
    } finally {
      await book.close();
    }
  }
  return `${[head, ...sections].join('\n\n').replaceAll('\n\n\n', '\n\n')}\n`;
}

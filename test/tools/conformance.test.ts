import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { report, firstMissing, outcomeOf } from '../../tools/conformance/report';
import { runSnippet, type SnippetRun } from '../../tools/conformance/run';
import { readSnippets } from '../../tools/conformance/snippets';

const snippet = (buttons: Readonly<Record<string, string>>): string => `
id: ours
host: EXCEL
script:
  content: |
${Object.entries(buttons)
  .map(
    ([
      id,
      code,
    ]) => `    document.getElementById("${id}").addEventListener("click", () => tryCatch(async () => {
      await Excel.run(async (context) => {
        const sheet: Excel.Worksheet = context.workbook.worksheets.getActiveWorksheet();
        ${code}
        await context.sync();
      });
    }));`,
  )
  .join('\n')}
    async function tryCatch(callback) { try { await callback(); } catch (error) { console.error(error); } }
template:
  content: '${Object.keys(buttons)
    .map((id) => `<button id="${id}">${id}</button>`)
    .join('')}'
`;

let folder: string;
let runs: SnippetRun[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'snippets-'));
  const files = {
    '42-range/whole.yaml': snippet({ first: 'sheet.getRange("A1").values = [[1]];' }),
    '42-range/partly.yaml': snippet({
      good: 'sheet.getRange("A1").load("values");',
      bad: 'sheet.shapes.load("items");',
    }),
    '44-shape/not.yaml': snippet({ bad: 'sheet.shapes.addTextBox("a");' }),
    '16-custom/none.yaml': 'host: EXCEL\nscript:\n  content: ""',
    '42-range/default.yaml': 'host: EXCEL',
    'word/other.yaml': 'host: WORD',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  runs = [];
  for (const each of readSnippets(folder)) runs.push(await runSnippet(each));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('each snippet of Excel is run: whole, partly, not, or without a button', () => {
  expect(runs.map((run) => [run.id, outcomeOf(run)])).toEqual([
    ['16-custom/none', 'nothing to press'],
    ['42-range/partly', 'partly'],
    ['42-range/whole', 'whole'],
    ['44-shape/not', 'not'],
  ]);
});

test('the members that are missing first are told, with what they hold up', () => {
  expect(firstMissing(runs)).toEqual([
    { member: 'Worksheet.shapes', snippets: ['42-range/partly', '44-shape/not'] },
  ]);
  expect(report(runs)).toContain('4 snippets: 1 whole, 1 partly, 1 not, 1 with nothing to press');
});

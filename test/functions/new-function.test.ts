/** A function that nobody knew before is found wherever it must appear, by its file and its one line in the registry. */
import { functionsMetadata, customFunctions } from '../../src/functions/metadata';
import { functionLoaders, namespace } from '../../src/functions/registry';
import { readFunctions } from '../../src/workbench/custom-functions/metadata';
import { blockText, functionsBlock } from '../../tools/docs/blocks';
import { functionFiles, metadataFiles } from '../../tools/functions/metadata-plugin.js';
import { closeBook } from '../excel/support';
import { sample } from '../taskpane/open-session';
import { asked, openWithFunctions } from './open';

jest.mock('../../src/functions/registry', () => {
  const real = jest.requireActual<{ functionLoaders: Readonly<Record<string, unknown>> }>(
    '../../src/functions/registry',
  );
  const madeUp = {
    id: 'SOTIEUCHI',
    help: { vi: 'Số tiêu chí của bảng.', en: 'How many criteria the table has.' },
    takes: [],
    ofPoints: false,
    example: 'CCHC.SOTIEUCHI()',
    answer: ({ report }: { report: { appendix: { rows: readonly { kind: string }[] } } }) =>
      `${String(report.appendix.rows.filter(({ kind }) => kind === 'criterion').length)} tiêu chí`,
  };
  return {
    ...real,
    functionLoaders: { ...real.functionLoaders, SOTIEUCHI: async () => await Promise.resolve(madeUp) },
  };
});

afterEach(closeBook);

test('in the metadata of both languages, under the namespace, as Excel would register it', async () => {
  for (const language of ['vi', 'en'] as const) {
    const metadata = await functionsMetadata(language);
    const found = readFunctions({ namespace, metadata }).find(({ name }) => name === 'CCHC.SOTIEUCHI');
    expect(found).toMatchObject({ id: 'SOTIEUCHI', stream: true, parameters: [{ optional: true }] });
    expect(JSON.stringify(metadata)).toContain(
      language === 'vi' ? 'Số tiêu chí của bảng.' : 'How many criteria',
    );
  }
});

test('in the table of docs/, with its call and what it says', async () => {
  expect(blockText(functionsBlock(await customFunctions()))).toContain('`CCHC.SOTIEUCHI([phụ_lục])`');
});

test('in cells: associated, asked and answered', async () => {
  await openWithFunctions(sample('dak-nong-2022'));
  expect(await asked(['CCHC.SOTIEUCHI()'])).toEqual(['119 tiêu chí']);
});

test('what the build writes is what the source says, and fits what Excel registers', async () => {
  const { functionLoaders: real } = jest.requireActual<{ functionLoaders: typeof functionLoaders }>(
    '../../src/functions/registry',
  );
  const functions = Promise.all(Object.values(real).map(async (load) => await load()));
  const files = await functionFiles();
  for (const language of ['vi', 'en'] as const) {
    const written: unknown = JSON.parse(files[metadataFiles[language]] ?? '');
    expect(written).toEqual(JSON.parse(JSON.stringify(await functionsMetadata(language, functions))));
  }
});

test('each function is in the registry under its own id, with an example that calls it', async () => {
  const all = await customFunctions();
  expect(all.map(({ id }) => id)).toEqual(Object.keys(functionLoaders));
  for (const { id, example, help } of all) {
    expect(example).toMatch(new RegExp(`^CCHC\\.${id}\\(`, 'u'));
    expect(Math.max(help.vi.length, help.en.length)).toBeLessThanOrEqual(128);
  }
});

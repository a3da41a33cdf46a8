/** Sentences for the plan’s text name what the table holds, and compare like with like. */
import { unitRegistry } from '../../src/domain/units';
import { planTexts } from '../../src/appendices/texts/plan-texts';
import { reportOfSample } from './cases';
import type { Sample } from './cases';

const summaryOf = async (sample: Sample, id: string): Promise<readonly string[]> => {
  const book = await reportOfSample(sample);
  const report = book.appendices.find(({ appendix }) => appendix.id === id);
  if (!report) throw new Error(`no table ${id}`);
  return planTexts(book, report, unitRegistry).summary;
};

test('Huế, appendix 1: the index, its rank, and what both changed by', async () => {
  expect(await summaryOf('hue-2023', 'PhuLuc1')).toEqual([
    'Chỉ số CCHC năm 2022 đạt 86,55/100 điểm, xếp thứ 19 (giảm 2,77 điểm và giảm 15 bậc so với năm 2021).',
  ]);
});

test('Huế: points by appraisal alone are not called the index, nor held against it', async () => {
  const sentences = await summaryOf('hue-2023', 'ThamDinhTheoLinhVuc');
  expect(sentences.join(' ')).not.toMatch(/Chỉ số CCHC|giảm 28/u);
  expect(sentences[0] ?? '').toMatch(/^Điểm thẩm định năm 2022 đạt/u);
});

test('Huế: a survey is not the index', async () => {
  const sentences = await summaryOf('hue-2023', 'PhuLuc3');
  expect(sentences.join(' ')).not.toMatch(/Chỉ số CCHC/u);
});

test('Huế, a list of criteria below maximum: what they add up to, and nothing of those at it', async () => {
  expect(await summaryOf('hue-2023', 'PhuLuc2')).toEqual([
    'Có 20 tiêu chí, TCTP chưa đạt điểm tối đa, được 16,7108/23,5 điểm, đạt tỷ lệ 71,11%.',
  ]);
});

test('Krông Nô: units’ paragraphs are numbered one after the other', async () => {
  const book = await reportOfSample('krong-no-2023');
  const { units } = planTexts(book, book.appendices[0]!, unitRegistry);
  expect(units.length).toBeGreaterThan(10);
  expect(units.map(({ text }) => Number(/^\d+/u.exec(text)?.[0]))).toEqual(units.map((_, at) => at + 1));
});

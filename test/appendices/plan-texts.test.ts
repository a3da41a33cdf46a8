/** Sentences for the plan’s text name what the table holds, and compare like with like. */
import { unitRegistry } from '../../src/domain/units';
import { planTexts } from '../../src/appendices/texts/plan-texts';
import { analyseAppendix } from '../../src/sheets/report';
import { rightRows, table } from '../domain/checks/support';
import type { TableOptions } from '../domain/checks/support';
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
  // The survey of 2021 was of 23,5 points: the two years are told, and not held against each other.
  expect(sentences).toEqual([
    'Điểm điều tra xã hội học năm 2022 đạt 17,42/22 điểm (năm 2021 đạt 18,3/23,5 điểm).',
    'Cộng các tiêu chí thành phần được 17,4161 điểm; chênh lệch với tổng điểm đã công bố là do làm tròn.',
  ]);
});

test('a self-score is no index, nor is a tree of which nothing says whose index it is', () => {
  const spoken = (options: TableOptions) => {
    const report = analyseAppendix(table(rightRows, options));
    return planTexts({ appendices: [report] }, report, unitRegistry).summary[0];
  };
  const columns = (role: string) => [
    'code',
    'name',
    'maximum',
    `${role}:2021`,
    'target:2022',
    'task',
    'lead-unit',
  ];
  expect(spoken({ columns: columns('self-scored') })).toBe('Điểm tự chấm năm 2021 đạt 3,75/5 điểm.');
  expect(spoken({ columns: columns('appraised'), change: { title: 'Kết quả cải cách hành chính' } })).toBe(
    'Điểm thẩm định năm 2021 đạt 3,75/5 điểm.',
  );
  expect(spoken({})).toBe('Tổng điểm năm 2021 đạt 3,75/5 điểm.');
  expect(spoken({ change: { kind: 'fields', title: 'Chỉ số PAPI năm 2021' } })).toBe(
    'Tổng điểm năm 2021 đạt 3,75/5 điểm.',
  );
  expect(spoken({ change: { title: 'Kế hoạch cải cách hành chính' } })).toBe(
    'Chỉ số CCHC năm 2021 đạt 3,75/5 điểm.',
  );
});

test.each([
  [
    'a wrong cell',
    'tien-giang-2018-2020',
    'TienGiang20182020',
    'Cộng các tiêu chí thành phần được 72,63 điểm, khác tổng điểm đã công bố.',
  ],
  [
    'rounding',
    'dak-nong-2022',
    'DakNong2022',
    'Cộng các tiêu chí thành phần được 86,2391 điểm; chênh lệch với tổng điểm đã công bố là do làm tròn.',
  ],
] as const)(
  'the announced total first, then what its rows add up to and why: %s',
  async (_, sample, id, note) => {
    expect((await summaryOf(sample, id))[1]).toBe(note);
  },
);

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

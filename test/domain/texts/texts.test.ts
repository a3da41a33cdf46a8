/** Sentences whose numbers people get wrong, from the published cases. */
import { compareSides } from '../../../src/domain/compare';
import { recompute } from '../../../src/domain/recompute';
import { exactly } from '../../../src/domain/score';
import {
  changeOfPoints,
  changeOfRank,
  count,
  pointsSentence,
  roman,
  tally,
  tallySentence,
  unitParagraph,
  unitSentences,
  yearSentence,
} from '../../../src/domain/texts';
import { unitRegistry } from '../../../src/domain/units';
import { unitParagraphs } from '../../../src/appendices/texts/unit-paragraphs';
import { analyseAppendix } from '../../../src/sheets/report';
import { published } from '../../support/tables';

test('Huế: the eighteen criteria add up to 13,9608 of 20, not to 12,64 of 18,5', () => {
  const { appendix } = published('hue-2023-appendix-2-below-maximum');
  const economy = appendix.rows.findIndex(({ name }) => name.startsWith('Điểm đánh giá tác động'));
  const found = tally(appendix, { points: 'appraised', maximum: 'maximum' }, (row) => row < economy);
  expect(found.below.leaves).toBe(18);
  expect(pointsSentence(found.below.points, found.below.maximum)).toBe('13,9608/20 điểm, đạt tỷ lệ 69,8%');
});

test('Đắk Nông: how many criteria are at their maximum', () => {
  const { appendix } = published('dak-nong-2022');
  const found = tally(appendix, { points: 'achieved:2021', maximum: 'maximum' });
  expect([found.leaves, found.atMaximum, found.below.leaves]).toEqual([90, 63, 27]);
  expect(found.below.codes).toHaveLength(27);
  expect(found.below.codes.slice(0, 2)).toEqual(['1.1', '1.2']);
  expect(tallySentence(found)).toBe(
    'Có 63/90 tiêu chí, TCTP đạt điểm tối đa và 27/90 tiêu chí, TCTP chưa đạt điểm tối đa, được 39,7391/53,5 điểm, đạt tỷ lệ 74,28%.',
  );
});

test('a table that lost nothing says so in one clause', () => {
  const none = { leaves: 0, points: exactly('0'), maximum: exactly('0'), codes: [] };
  expect(
    tallySentence({
      leaves: 5,
      unscored: [],
      atMaximum: 5,
      points: exactly('5'),
      maximum: exactly('5'),
      below: none,
    }),
  ).toBe('Có 05/05 tiêu chí, TCTP đạt điểm tối đa.');
});

test('Huế: points and rank against the year before', () => {
  const { appendix } = published('hue-2023-appendix-1-fields');
  const sums = recompute(appendix);
  const comparison = compareSides(
    { appendix, sums, column: 'total:2021' },
    { appendix, sums, column: 'total:2022' },
  );
  expect(
    yearSentence({ subject: 'Chỉ số CCHC', year: '2022', before: '2021', ranked: 63, comparison }),
  ).toMatch(
    /^Chỉ số CCHC năm 2022 đạt 86,55(?:\/100)? điểm, xếp thứ 19\/63 \(giảm 2,77 điểm và giảm 15 bậc so với năm 2021\)\.$/u,
  );
});

test('a year without one before says nothing of changes', () => {
  const { appendix } = published('hue-2023-appendix-1-fields');
  const sums = recompute(appendix);
  const side = { appendix, sums, column: 'total:2022' };
  const comparison = compareSides({ ...side, column: 'total:2021' }, side);
  expect(yearSentence({ subject: 'Chỉ số CCHC', year: '2022', comparison })).toMatch(
    /^Chỉ số CCHC năm 2022 đạt 86,55(?:\/100)? điểm, xếp thứ 19\.$/u,
  );
});

test('changes in words: up, down, none', () => {
  expect([
    changeOfPoints(exactly('1.75')),
    changeOfPoints(exactly('-2.720')),
    changeOfPoints(exactly('0.00')),
  ]).toEqual(['tăng 1,75 điểm', 'giảm 2,72 điểm', 'không thay đổi về điểm']);
  expect([changeOfRank(8), changeOfRank(-15), changeOfRank(0)]).toEqual([
    'tăng 08 bậc',
    'giảm 15 bậc',
    'giữ nguyên thứ hạng',
  ]);
  expect([1, 4, 9, 14, 40].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL']);
  expect(count(4)).toBe('04');
});

test('a unit’s paragraph lists what it keeps and what it has to raise', () => {
  const task = {
    unit: 'Sở Tài chính',
    raise: ['6.1.1', '6.1.3'],
    keep: ['6.2.1'],
    year: '2022',
    belowAppendix: 'Phụ lục 2',
  };
  expect(unitSentences(task)).toEqual([
    'Giữ vững 01 tiêu chí, TCTP đã đạt điểm tối đa trong năm 2022.',
    'Có giải pháp cụ thể để nâng cao điểm số đối với 02 tiêu chí, TCTP: 6.1.1; 6.1.3 (Phụ lục 2).',
  ]);
  expect(unitParagraph({ unit: 'Sở Y tế', raise: [], keep: [] })).toBeNull();
  expect(unitParagraph({ unit: 'Sở Y tế', raise: ['2.1'], keep: [] }, 3)).toBe(
    '3. Sở Y tế: Có giải pháp cụ thể để nâng cao điểm số đối với 01 tiêu chí, TCTP: 2.1.',
  );
  expect(unitParagraph({ unit: 'Sở Y tế', raise: [], keep: ['2.1'] })).toBe(
    'Sở Y tế: Giữ vững 01 tiêu chí, TCTP đã đạt điểm tối đa.',
  );
});

test('points to win are told when there are any; the appendix of the tasks comes first', () => {
  const aimOf = (gain: string | null) =>
    unitSentences({ unit: '', raise: ['2.1'], keep: [], goalGap: gain === null ? null : exactly(gain) })[0];
  expect(aimOf('0.5')).toMatch(/TCTP: 2\.1, phấn đấu tăng thêm 0,5 điểm\.$/u);
  for (const none of ['0', '-0.5', null]) expect(aimOf(none)).toMatch(/TCTP: 2\.1\.$/u);
  expect(unitSentences({ unit: '', raise: [], keep: [], assignmentAppendix: 'Phụ lục 3' })).toEqual([
    'Thực hiện đúng tiến độ, bảo đảm chất lượng các tiêu chí, TCTP được giao tại Phụ lục 3.',
  ]);
});

test('Huế: the codes of each unit’s paragraph are those of its appendix 2', () => {
  const report = analyseAppendix(published('hue-2023-appendix-2-below-maximum').appendix);
  const found = unitParagraphs(report, unitRegistry, { belowAppendix: 'Phụ lục 2' });
  const textOf = (unit: string) => found.find((each) => each.unit === unit)?.text ?? '';
  expect(textOf('Sở Tài chính')).toContain('6.1.1; 6.1.3; 6.2.2; 6.2.3; 6.3.4 (Phụ lục 2)');
  expect(textOf('Sở Thông tin và Truyền thông')).toContain('7.1.2; 7.1.4; 7.3.6; 7.3.7 (Phụ lục 2)');
});

test('Đắk Nông: points to win are those of the criteria the unit leads', () => {
  const report = analyseAppendix(published('dak-nong-2022').appendix);
  const [first] = unitParagraphs(report, unitRegistry);
  expect(first?.unit).toBe('Sở Nội vụ');
  expect(first?.text).toMatch(/^1\. Sở Nội vụ: .*1\.1; 1\.2; 1\.5; .*phấn đấu tăng thêm [\d,]+ điểm\.$/u);
});

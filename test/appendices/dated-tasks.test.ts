/** Tasks taken over from last year's plan that still speak of its year. */
import { speaksOfYear } from '../../src/appendices/plan/dated-tasks';
import { generate, lineOf, onlyPlan, reportOfSample, shows } from './cases';

test.each([
  ['Hoàn thành trước ngày 30/11/2022', true],
  ['Trong quý IV/2022', true],
  ['Ban hành kế hoạch CCHC năm 2022.', true],
  ['Theo Kế hoạch số 205/KH-UBND ngày 01/6/2022, xong trước 30/11/2022', true],
  ['Theo Kế hoạch số 205/KH-UBND ngày 01/6/2022 của UBND tỉnh', false],
  ['Thực hiện Nghị định 15/2022/NĐ-CP', false],
  ['Công khai 12022 hồ sơ, mã 20221', false],
  ['Trong năm 2021', false],
  ['', false],
])('%s: %s', (words, expected) => {
  expect(speaksOfYear(words, '2022')).toBe(expected);
});

test('they are counted and named by their criteria, and never moved', async () => {
  const built = generate(await reportOfSample('dak-nong-2022'), 'next-plan', 'DakNong2022');
  const remark = 'remarks' in built ? built.remarks.find(({ key }) => key === 'tasks-dated') : undefined;
  expect(remark?.values).toEqual({
    count: '7',
    year: '2022',
    codes: '1.1; 4.2.3; 6.3.1; 6.3.2; 8.3.1; 8.3.2; 8.4',
  });
  expect(shows(lineOf(onlyPlan(built), '1.1').cells[5])).toContain('2022');
});

/** Tasks taken over from last year's plan that still speak of its year. */
import { layOut } from '../../src/appendices/layout/sheet-layout';
import { datedCell, movedToYear, speaksOfYear } from '../../src/appendices/plan/dated-tasks';
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

test.each([
  ['Hoàn thành trước ngày 30/11/2022', 'Hoàn thành trước ngày 30/11/2023'],
  ['Trong quý IV/2022 và năm 2022.', 'Trong quý IV/2023 và năm 2023.'],
  [
    'Theo Kế hoạch số 205/KH-UBND ngày 01/6/2022, xong trước 30/11/2022',
    'Theo Kế hoạch số 205/KH-UBND ngày 01/6/2022, xong trước 30/11/2023',
  ],
  [
    'Nghị định 15/2022/NĐ-CP; so với năm 2021; mã 20221',
    'Nghị định 15/2022/NĐ-CP; so với năm 2021; mã 20221',
  ],
])('moved on: %s', (written, moved) => {
  expect(movedToYear(written, '2022', '2023')).toBe(moved);
});

test('a task is marked as long as the old year stands in it outside of citations', () => {
  const text = 'Theo Kế hoạch số 205/KH-UBND ngày 01/6/2022, xong trước 30/11/2022';
  expect(datedCell(text, '2022')).toEqual({ kind: 'text', text, outdated: { words: '2022', allowed: 1 } });
  expect(datedCell('Xong trong năm 2021', '2022')).toEqual({ kind: 'text', text: 'Xong trong năm 2021' });
  expect(datedCell('', '2022')).toEqual({ kind: 'blank' });
});

test('on a click they become those of the plan’s year, and the plan says of which criteria', async () => {
  const built = generate(await reportOfSample('dak-nong-2022'), 'next-plan', 'DakNong2022', {
    dates: 'moved',
  });
  const keys = 'remarks' in built ? built.remarks.map(({ key }) => key) : [];
  expect(keys).toContain('tasks-moved');
  expect(keys).not.toContain('tasks-dated');
  const task = shows(lineOf(onlyPlan(built), '1.1').cells[5]);
  expect(task).toContain('2023');
  expect(task).not.toContain('2022');
});

test('marked cells are rules of the sheet, and the line below the print says what the light means', async () => {
  const layout = layOut(
    onlyPlan(generate(await reportOfSample('dak-nong-2022'), 'next-plan', 'DakNong2022')),
  );
  const [first, ...others] = layout.outdated;
  expect([first?.column, first?.words, first?.rows.length, others.length]).toEqual([5, '2022', 7, 0]);
  expect(String(layout.cells.at(-1)?.input)).toContain('còn ghi năm cũ');
});

/** How much room a chart's row takes: one line where all names fit beside their figures, else two for all. */
import { barShift, nameLines, nameWidth, rowHeight } from '../../src/taskpane/targets/charts/row-size';

const row = (name: string, figure = '+0,54') => ({ name, figure });

test('short names take one line, one long name makes two of all', () => {
  const short = [row('1 Công tác chỉ đạo'), row('6 Cải cách tài chính công')];
  expect(nameLines(short, 276)).toBe(1);
  const long = row('5 Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức');
  expect([nameLines([...short, long], 276), nameLines([...short, long], 900)]).toEqual([2, 1]);
});

test('a longer figure leaves less for the name, never nothing', () => {
  expect(nameWidth(276, '20,53 → 21,17 / 26,5')).toBeLessThan(nameWidth(276, '+0,54'));
  expect(nameWidth(60, '20,53 → 21,17 / 26,5')).toBe(80);
});

test('a bar lies below its words and inside its row', () => {
  for (const lines of [1, 2]) {
    const top = rowHeight(lines) / 2 + barShift(lines) - 6;
    expect(top).toBeGreaterThanOrEqual(lines * 16);
    expect(top + 12).toBeLessThan(rowHeight(lines));
  }
});

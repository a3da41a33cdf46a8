/** Mục tiêu: targets are tried without touching the sheet, written, taken back; keyboard, paste and live mode. */
import { contents } from '../support/cells';
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { until } from '../support/wait';

const open = async (excel: EmbeddedExcel): Promise<void> => {
  await excel.tab('Mục tiêu').click();
  await excel.pane.getByRole('group', { name: 'Tổng khi thử' }).waitFor();
};
const strip = (excel: EmbeddedExcel) => excel.pane.getByRole('group', { name: 'Tổng khi thử' });
const field = (excel: EmbeddedExcel, name: RegExp) => excel.pane.getByRole('textbox', { name });

describe('trying targets', () => {
  const flow = useFlows();

  flow('every figure follows each keystroke; writing is previewed, done, taken back', async (excel) => {
    const { pane, page } = excel;
    await open(excel);
    const before = contents((await excel.download()).book);
    expect(await strip(excel).innerText()).toContain('89,93');
    const target = field(excel, /^Mục tiêu 1\.5 /);
    await target.fill('1,75');
    await strip(excel).getByText('90,18').waitFor();
    await strip(excel).getByText('+0,25').waitFor();
    await strip(excel).getByText('đã đổi 1 tiêu chí').waitFor();
    await target.fill('2,5');
    await pane.getByText('Vượt điểm tối đa 2.').waitFor();
    await target.fill('1');
    await pane.getByText('Thấp hơn điểm đã đạt 1,5.').waitFor();
    await target.fill('hai');
    await pane.getByText(/Hãy nhập số/).waitFor();
    await target.fill('2');
    await picture(excel.page, 'targets');
    expect(contents((await excel.download()).book)).toEqual(before);

    await pane.getByRole('button', { name: 'Ghi vào bảng (1)' }).click();
    await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).click();
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    const after = contents((await excel.download()).book);
    const changed = Object.keys(after).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    );
    // The criterion, its field and the total.
    expect(changed).toHaveLength(3);
    await strip(excel).getByText('chưa đổi tiêu chí nào').waitFor();
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText(/Đã trả lại \d+ ô/).waitFor();
    expect(contents((await excel.download()).book)).toEqual(before);
    await page.keyboard.press('Escape');
  });

  flow('the keyboard moves, steps and takes back', async (excel) => {
    const { page } = excel;
    await open(excel);
    await field(excel, /^Mục tiêu 1\.1 /).focus();
    const focused = () =>
      excel.pane.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? '');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^Mục tiêu 1\.2 /);
    await page.keyboard.press('Alt+ArrowDown');
    await strip(excel).getByText('89,68').waitFor();
    await page.keyboard.press('Alt+ArrowUp');
    await strip(excel).getByText('89,93').first().waitFor();
    await page.keyboard.type('0,4');
    await strip(excel).getByText('89,83').waitFor();
    await page.keyboard.press('Escape');
    await strip(excel).getByText('89,93').first().waitFor();
    // Esc takes back what was typed and leaves the field alone: the next keys are the field's, not the sheet's.
    expect(await focused()).toMatch(/^Mục tiêu 1\.2 /);
    await page.keyboard.press('Escape');
    expect(await focused()).toMatch(/^Mục tiêu 1\.2 /);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('hai');
    await excel.pane.getByText(/Hãy nhập số/).waitFor();
    await page.keyboard.press('Escape');
    await excel.pane.getByText(/Hãy nhập số/).waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Mục tiêu 1\.2 /);
    for (let presses = 0; presses < 40; presses++) await page.keyboard.press('ArrowDown');
    // However fast they come: a row that is not drawn yet loses none.
    expect(await until(focused, (label) => label.startsWith('Mục tiêu 5.1.2 '))).toContain('Mục tiêu 5.1.2 ');
  });

  flow('a column is pasted, sums in it left aside', async (excel) => {
    const { pane } = excel;
    await open(excel);
    await pane.getByRole('button', { name: 'Cả bảng' }).click();
    await pane.getByRole('menuitem', { name: 'Dán một cột…' }).click();
    // The table's own column from field 1 on: the field, 1.1, 1.2, then 1.3 with its two parts.
    await pane.getByRole('textbox', { name: /^Dán vào đây/ }).fill('7,4\n1,4\n0.25\n2\n1\n1\n');
    await pane.getByRole('button', { name: 'Đặt làm mục tiêu' }).click();
    await pane.getByText('Đã đặt 4 mục tiêu; không nhận 2 dòng tổng, 0 dòng không đọc được.').waitFor();
    await strip(excel).getByText('đã đổi 2 tiêu chí').waitFor();
    await strip(excel).getByText('89,58').waitFor();
  });

  flow('live mode writes by itself; an edit in the sheet shows, and what is tried stays', async (excel) => {
    const { pane } = excel;
    await open(excel);
    await field(excel, /^Mục tiêu 1\.5 /).fill('2');
    await excel.type('E9', '0,25');
    await strip(excel).getByText('90,18').waitFor();
    await strip(excel).getByText('đã đổi 1 tiêu chí').waitFor();
    expect(await field(excel, /^Mục tiêu 1\.2 /).inputValue()).toBe('0,25');
    await pane.getByRole('switch', { name: 'Ghi ngay khi sửa' }).click();
    await strip(excel).getByText('chưa đổi tiêu chí nào').waitFor();
    await field(excel, /^Mục tiêu 1\.4 /).fill('0,75');
    await strip(excel).getByText('chưa đổi tiêu chí nào').waitFor();
    const cells = contents((await excel.download()).book);
    expect(
      Object.entries(cells)
        .filter(([key]) => /!1[23],4$/.test(key))
        .map(([, held]) => JSON.stringify(held)),
    ).toEqual([expect.stringContaining('0.75'), expect.stringContaining('2')]);
  });
});

describe('scenarios and the planner', () => {
  const flow = useFlows();

  flow(
    'a plan is found, taken, kept; the saved workbook still holds scenarios and settings',
    async (excel) => {
      const { pane } = excel;
      await open(excel);
      await excel.tab('Cần đạt').click();
      await pane.getByRole('textbox', { name: 'Số điểm' }).fill('92');
      await pane.getByRole('button', { name: 'Tìm phương án' }).click();
      await pane.getByText(/^Đạt 92 khi nâng 11 tiêu chí của \d+ đơn vị\.$/).waitFor();
      await picture(excel.page, 'targets-goal');
      await pane.getByRole('button', { name: /^Nhận 1\.5 / }).click();
      await strip(excel).getByText('90,43').waitFor();
      await pane.getByRole('button', { name: 'Vì sao không chọn tiêu chí này?' }).click();
      await pane.getByRole('combobox', { name: 'Vì sao không chọn tiêu chí này?' }).click();
      await pane.getByRole('option', { name: /^2\.4 / }).click();
      await pane.getByText('Phải nâng 12 tiêu chí thay vì 11.').waitFor();
      await pane.getByText('các dòng của phương án cộng lại 91,9791.').waitFor();
      await pane.getByRole('checkbox', { name: 'Đưa các tiêu chí khác về điểm đã đạt' }).check();
      await pane.getByRole('button', { name: 'Nhận tất cả' }).click();
      await strip(excel).getByText('91,9791').waitFor();
      await strip(excel).getByText('đạt 92, tính từ 86,26 đã ghi', { exact: true }).waitFor();
      await pane.getByRole('button', { name: 'Giữ thành phương án' }).click();
      await pane.getByText('Đã lưu vào bảng tính.').waitFor();
      await pane.getByRole('button', { name: 'Lưu thiết lập vào bảng tính' }).click();
      await pane
        .getByText(/Lưu thiết lập/)
        .last()
        .waitFor();

      await excel.tab('Phương án').click();
      await pane.getByRole('textbox', { name: 'Tên phương án' }).fill('Cao');
      await pane.getByRole('button', { name: 'Giữ phương án' }).click();
      await pane.getByText('Cao', { exact: true }).waitFor();
      await pane.getByRole('checkbox', { name: 'So sánh Đạt 92' }).check();
      await pane.getByRole('checkbox', { name: 'So sánh Cao' }).check();
      await pane.getByRole('table').waitFor();
      await picture(excel.page, 'targets-compare');
      await pane.getByRole('button', { name: 'Lập trang so sánh' }).click();
      await pane.getByText('Đã tạo trang mới ở cuối bảng tính.').waitFor();

      const { name, bytes, book } = await excel.download();
      expect(JSON.stringify(book)).toContain('So sánh phương án');
      await excel.drop(name, bytes);
      await excel.message.getByText(/Đã mở/).waitFor();
      await open(excel);
      await excel.tab('Phương án').click();
      await pane.getByText('Đạt 92', { exact: true }).waitFor();
      await pane.getByText('Cao', { exact: true }).waitFor();
      await excel.tab('Cần đạt').click();
      expect(await pane.getByRole('textbox', { name: 'Số điểm' }).inputValue()).toBe('92');
    },
  );

  flow('a goal out of reach is said in plain words, with the nearest total', async (excel) => {
    const { pane } = excel;
    await open(excel);
    await excel.tab('Cần đạt').click();
    await pane.getByRole('textbox', { name: 'Số điểm' }).fill('99');
    await pane.getByRole('button', { name: 'Tìm phương án' }).click();
    await pane.getByText('Không đạt được 99: với các giới hạn này cao nhất là 93,5009.').waitFor();
    await pane.getByText(/^Bỏ giới hạn tăng của điều tra XHH: tới 100\.$/).waitFor();
    await pane.getByRole('button', { name: 'Tìm cho 93,5009' }).click();
    await pane.getByText(/^Đạt 93,5009 khi nâng/).waitFor();
  });

  flow('a loss is tried by dragging: every step of the way is exact', async (excel) => {
    const { pane, page } = excel;
    await open(excel);
    await excel.tab('Độ nhạy').click();
    const slider = pane.getByRole('slider');
    const box = await slider.boundingBox();
    if (!box) throw new Error('The slider has no size.');
    const y = box.y + box.height / 2;
    const x = (tenth: number): number => box.x + 10 + ((box.width - 20) * tenth) / 10;
    await page.mouse.move(x(5), y);
    await page.mouse.down();
    const said: string[] = [];
    for (let tenth = 0; tenth <= 10; tenth += 1) {
      await page.mouse.move(x(tenth), y, { steps: 4 });
      said.push(await pane.getByText(/^Nếu mất /u).innerText());
    }
    await page.mouse.up();
    const parts = said.map((words) => /mất ([\d,]+) điểm ở \S+ thì tổng còn ([\d,]+)\./u.exec(words));
    const inParts = (text = ''): number => Math.round(Number(text.replace(',', '.')) * 10_000);
    const lost = parts.map((part) => inParts(part?.[1]));
    expect(lost.at(-1)).toBeGreaterThan(lost[0] ?? 0);
    expect(lost).toEqual([...new Set(lost)].sort((a, b) => a - b));
    for (const part of parts) expect(inParts(part?.[1]) + inParts(part?.[2])).toBe(899_300);
  });

  flow('a loss is tried with the slider; charts have their figures as tables', async (excel) => {
    const { pane, page } = excel;
    await open(excel);
    await excel.tab('Độ nhạy').click();
    const slider = pane.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await pane.getByText('Nếu mất 0,05 điểm ở 8.1 thì tổng còn 89,88.').waitFor();
    await picture(excel.page, 'targets-losses');
    await excel.tab('Biểu đồ').click();
    await pane.getByRole('img', { name: /^Đạt được: 86,26.*Mục tiêu: 89,93$/ }).waitFor();
    await picture(excel.page, 'targets-charts');
  });
});

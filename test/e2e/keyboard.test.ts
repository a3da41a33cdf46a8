/** Without a mouse: everything in the pane is reached and worked by the keyboard, in an order that follows the eye. */
import { useFlows } from '../support/flows';
import type { EmbeddedExcel } from '../support/embedded-excel';

/** Role and words of what has the focus inside the pane ("body" while nothing has). */
const focused = (excel: EmbeddedExcel): Promise<string> =>
  excel.pane.locator('body').evaluate((body) => {
    const element = document.activeElement ?? body;
    if (element === body) return 'body';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name.trim()}`;
  });

/** Presses Tab until the focus is on something of that name; throws after forty. */
async function tabTo(excel: EmbeddedExcel, wanted: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let presses = 0; presses < 40; presses++) {
    await excel.page.keyboard.press('Tab');
    const now = await focused(excel);
    if (wanted.test(now)) return now;
    passed.push(now);
  }
  throw new Error(`Tab never reached ${wanted.source}; it passed ${passed.join(' | ')}`);
}

describe('the keyboard alone', () => {
  const flow = useFlows();

  flow('goes to the findings, selects a cell, recomputes and takes it back', async (excel) => {
    const { page, pane } = excel;
    await pane.getByRole('combobox').focus();
    await tabTo(excel, /^button Thao tác khác/);
    await tabTo(excel, /^tab Tổng quan/);
    await page.keyboard.press('ArrowRight');
    expect(await focused(excel)).toMatch(/^tab Kiểm tra/);
    await page.keyboard.press('Enter');
    await pane.getByRole('region', { name: 'Các điểm cần xem' }).waitFor();
    const link = await tabTo(excel, /Chọn ô D\d+/);
    const address = /D\d+/.exec(link)?.[0] ?? '';
    await page.keyboard.press('Enter');
    expect(await excel.selectedBecomes(address)).toBe(address);

    await pane.getByRole('tab', { name: /^Kiểm tra/ }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await tabTo(excel, /^button Tính lại/);
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).waitFor();
    expect(await focused(excel)).toContain('Tính lại các tổng');
    await tabTo(excel, /^button Ghi \d+ ô/);
    await page.keyboard.press('Enter');
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    await tabTo(excel, /^button Hoàn tác/);
    await page.keyboard.press('Enter');
    await pane.getByText(/Đã trả lại \d+ ô/).waitFor();
  });

  flow('leaves the pane for the sheet by Escape and by Ctrl+F6, as in Excel', async (excel) => {
    const tab = excel.pane.getByRole('tab', { name: 'Tổng quan' });
    for (const [key, below] of [
      ['Escape', /^A2/],
      ['Control+F6', /^A3/],
    ] as const) {
      await tab.focus();
      await excel.page.keyboard.press(key);
      await excel.page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
      await excel.page.keyboard.press('ArrowDown');
      expect(await excel.selectedBecomes(below)).toMatch(below);
    }
  });
});

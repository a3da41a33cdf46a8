/** The pane follows the sheet: an edit in the grid shows in the figures by itself, within a blink. */
import { useFlows } from '../support/flows';

describe('an edit in the grid', () => {
  const flow = useFlows();

  flow('changes the pane’s figures and findings by itself', async (excel) => {
    const findings = excel.tab(/^Kiểm tra \(\d+\)/);
    await findings.click();
    const counted = async () =>
      Number(/\((\d+)\)/.exec((await findings.getAttribute('aria-label')) ?? '')?.[1]);
    const before = await counted();
    expect(before).toBeGreaterThan(0);
    const link = excel.pane.getByRole('button', { name: /^Chọn ô D\d+ trên trang/ }).first();
    const suspect = (await link.innerText()).trim();
    await excel.type(suspect, '1,5');
    const start = Date.now();
    await excel.tab(new RegExp(`^Kiểm tra \\((?!${before}\\))\\d+\\)`)).waitFor({ timeout: 5000 });
    expect(Date.now() - start).toBeLessThan(2000);
    expect(await counted()).toBeLessThan(before);
    expect(await excel.pane.getByText('Một ô giải thích').count()).toBe(0);
  });
});

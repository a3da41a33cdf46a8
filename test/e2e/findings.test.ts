/** Kiểm tra: what is wrong in the published table, where, and what one cell explains. */
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

describe('the findings', () => {
  const flow = useFlows();

  // Each step only looks or selects: they share a page.
  flow('are named and explained, take a person to the cell, and can be narrowed', async (excel) => {
    await excel.tab(/^Kiểm tra/).click();
    await namedAndExplained(excel);
    await leadingToTheCell(excel);
    await narrowed(excel);
  });

  /** The wrong sums and codes, and the one cell that explains the sums. */
  async function namedAndExplained(excel: EmbeddedExcel): Promise<void> {
    const words = await excel.pane.getByRole('tabpanel').innerText();
    expect(words).toMatch(/Một ô giải thích 2 lỗi: D\d+ \(7\.2\) ghi 1,21, nếu là 1,5/);
    expect(words).toContain('13,25');
    expect(words).toContain('12,96');
    expect(words).toContain('2,3');
    expect(words).toContain('2.3');
    await picture(excel.page, 'findings');
  }

  async function leadingToTheCell(excel: EmbeddedExcel): Promise<void> {
    const link = excel.pane.getByRole('button', { name: /^Chọn ô D\d+ trên trang/ }).first();
    const address = (await link.innerText()).trim();
    expect(address).not.toBe(await excel.selected());
    await link.click();
    expect(await excel.selectedBecomes(address)).toBe(address);
  }

  /** To the errors. */
  async function narrowed(excel: EmbeddedExcel): Promise<void> {
    const list = excel.pane.getByRole('region', { name: 'Các điểm cần xem' });
    const all = await list.getByRole('button', { name: /^Chọn ô/ }).count();
    await excel.pane
      .getByRole('group', { name: 'Lọc theo mức độ' })
      .getByRole('button', { name: /lỗi/i })
      .click();
    const errors = await list.getByRole('button', { name: /^Chọn ô/ }).count();
    expect(errors).toBeGreaterThan(0);
    expect(errors).toBeLessThan(all);
  }
});

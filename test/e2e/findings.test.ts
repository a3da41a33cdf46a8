/** Kiểm tra: what is wrong in the published table, where, and what one cell explains. */
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

describe('the findings', () => {
  const flow = useFlows();

  flow('name the wrong sums and codes, and the one cell that explains the sums', async (excel) => {
    await excel.tab(/^Kiểm tra/).click();
    const words = await excel.pane.getByRole('tabpanel').innerText();
    expect(words).toMatch(/Một ô giải thích 2 lỗi: D\d+ \(7\.2\) ghi 1,21, nếu là 1,5/);
    expect(words).toContain('13,25');
    expect(words).toContain('12,96');
    expect(words).toContain('2,3');
    expect(words).toContain('2.3');
    await picture(excel.page, 'findings');
  });

  flow('take a person to the cell', async (excel) => {
    await excel.tab(/^Kiểm tra/).click();
    const link = excel.pane.getByRole('button', { name: /^Chọn ô D\d+ trên trang/ }).first();
    const address = (await link.innerText()).trim();
    expect(address).not.toBe(await excel.selected());
    await link.click();
    expect(await excel.selectedBecomes(address)).toBe(address);
  });

  flow('can be narrowed to the errors, and to one kind of check', async (excel) => {
    await excel.tab(/^Kiểm tra/).click();
    const list = excel.pane.getByRole('region', { name: 'Các điểm cần xem' });
    const all = await list.getByRole('button', { name: /^Chọn ô/ }).count();
    await excel.pane
      .getByRole('group', { name: 'Lọc theo mức độ' })
      .getByRole('button', { name: /lỗi/i })
      .click();
    const errors = await list.getByRole('button', { name: /^Chọn ô/ }).count();
    expect(errors).toBeGreaterThan(0);
    expect(errors).toBeLessThan(all);
  });
});

/** Tổng quan: the Đắk Nông appendix is recognised, and its figures are the published ones. */
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

describe('the overview', () => {
  const flow = useFlows();

  flow('says which appendix it sees and how it stands', async ({ pane, page }) => {
    const words = await pane.getByRole('tabpanel').innerText();
    expect(words).toContain('119 dòng tiêu chí, 90 tiêu chí không có thành phần');
    expect(words).toContain('Phụ lục');
    expect(await pane.getByRole('definition').allInnerTexts()).toEqual(['86,26', '89,93', '10,07']);
    expect(words).toContain('trên 100 điểm');
    expect(words).toContain('cần tăng 3,67');
    expect(words).toContain('86,2391');
    expect(words).not.toContain('Chi tiết từ Excel');
    await picture(page, 'embedded-excel');
  });

  flow('opens a field to its criteria; a criterion selects its row in the grid', async (excel) => {
    await excel.pane.getByRole('button', { name: /^7\. / }).click();
    await excel.pane.getByRole('button', { name: /^7\.2 / }).click();
    const selected = await excel.selectedBecomes(/^A1\d\d/);
    expect(selected).toMatch(/^A1\d\d/);
  });
});

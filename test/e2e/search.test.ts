/** The search of the pane: a few letters without diacritics lead to a row, a unit or a finding; the pane follows the sheet that is open. */
import { useFlows } from '../support/flows';
import { fourLooks, takeLooks } from '../support/looks';

describe('the search', () => {
  const flow = useFlows();

  flow('finds a criterion, goes to its row, and finds what a unit has to answer for', async (excel) => {
    const { pane, page } = excel;
    await pane.getByRole('button', { name: 'Tìm trong bảng tính' }).click();
    await page.keyboard.type('SNV');
    await pane.getByRole('heading', { name: /^Đơn vị/ }).waitFor();
    await takeLooks(excel, 'pane-search', fourLooks);
    const box = pane.getByRole('searchbox');
    await box.fill('7.2');
    await pane.getByRole('button', { name: /^7\.2\. / }).click();
    expect(await excel.selectedBecomes(/^A1\d\d/)).toMatch(/^A1\d\d/);
    await box.fill('so noi vu');
    await pane.getByRole('button', { name: /^Sở Nội vụ/ }).click();
    await pane.getByRole('tab', { name: /^Chưa đạt/, selected: true }).waitFor();
    await pane.getByRole('radio', { name: 'Đơn vị', checked: true }).waitFor();
  });
});

/** Chưa đạt: the leaves below maximum by lead unit, selected and marked in the sheet. */
import { cellRules } from '../support/rules';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

describe('the criteria below maximum', () => {
  const flow = useFlows();

  flow('stand under the units that lost the points, most first, and select their row', async (excel) => {
    await excel.tab('Chưa đạt (27)').click();
    const units = await excel.pane
      .getByRole('tabpanel')
      .getByRole('button', { expanded: false })
      .allInnerTexts();
    const lost = units.map((words) => Number(/mất (\d+(?:,\d+)?)/.exec(words)?.[1]?.replace(',', '.')));
    expect(units.length).toBeGreaterThan(3);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
    await picture(excel.page, 'below-maximum');
    await excel.pane.getByRole('tabpanel').getByRole('button', { expanded: false }).first().click();
    await excel.pane.getByRole('tabpanel').getByRole('listitem').getByRole('button').first().click();
    expect(await excel.selectedBecomes(/^A([2-9]|\d\d+)/)).toMatch(/^A([2-9]|\d\d+)/);
  });

  flow('are marked in the sheet by a rule of Excel’s own, and unmarked without a trace', async (excel) => {
    const before = cellRules((await excel.download()).book);
    await excel.tab('Chưa đạt (27)').click();
    await excel.pane.getByRole('button', { name: 'Tô trên trang tính' }).click();
    await excel.pane.getByText('Đã tô các dòng chưa đạt').waitFor();
    expect(cellRules((await excel.download()).book).length).toBeGreaterThan(before.length);
    await picture(excel.page, 'marked');
    await excel.pane.getByRole('button', { name: 'Bỏ tô' }).click();
    await excel.pane.getByRole('button', { name: 'Tô trên trang tính' }).waitFor();
    expect(cellRules((await excel.download()).book)).toEqual(before);
  });
});

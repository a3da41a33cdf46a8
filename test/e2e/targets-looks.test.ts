/** How the Mục tiêu tab looks: every view at 320 and 450 px, dark and in forced colours; nothing is cut off. Charts: charts.test.ts. */
import type { EmbeddedExcel } from '../support/embedded-excel';
import { cutOff } from '../support/cut-off';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { fourLooks, takeLooks } from '../support/looks';

const views = [
  ['Sửa', 'edit'],
  ['Phương án', 'scenarios'],
  ['Cần đạt', 'goal'],
  ['Độ nhạy', 'losses'],
] as const;

async function takeAll(excel: EmbeddedExcel): Promise<void> {
  const { pane } = excel;
  await excel.tab('Mục tiêu').click();
  await pane.getByRole('textbox', { name: /^Mục tiêu 1\.5 / }).fill('2,5');
  for (const [tab, name] of views) {
    await excel.tab(tab).click();
    await pane.getByRole('tabpanel').getByRole('progressbar').waitFor({ state: 'detached' });
    if (name === 'scenarios') {
      await pane.getByRole('button', { name: 'Giữ phương án' }).click();
      await pane.getByRole('checkbox', { name: 'So sánh Phương án 1' }).check();
    }
    if (name === 'goal') {
      await pane.getByRole('textbox', { name: 'Số điểm' }).fill('90');
      await pane.getByRole('button', { name: 'Tìm phương án' }).click();
      await pane.getByRole('button', { name: 'Nhận tất cả' }).scrollIntoViewIfNeeded();
    }
    await takeLooks(excel, `pane-targets-${name}`, fourLooks);
  }
}

describe('the targets', () => {
  const flow = useFlows();
  flow('fit 320 and 450 px, have a dark look and keep to forced colours', takeAll);
  flow(
    'keep a criterion on one line where there is room',
    async (excel) => {
      await excel.tab('Mục tiêu').click();
      const field = excel.pane.getByRole('textbox', { name: /^Mục tiêu 1\.5 / });
      await field.fill('1,75');
      const name = excel.pane.getByText(/^1\.5 Sáng kiến/u);
      const [words, target] = [await name.boundingBox(), await field.boundingBox()];
      expect(target?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
      expect(await cutOff(excel)).toEqual([]);
      await picture(excel.page.locator('#pane'), 'pane-targets-edit-560');
    },
    { pane: 560 },
  );
});

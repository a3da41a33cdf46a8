/** The add-in in the embedded Excel's own surface, made from the manifest: the ribbon's tab, the menu of a cell, keys. */
import { ribbonCommands } from '../../src/commands/registry';
import type { EmbeddedExcel } from '../support/embedded-excel';
import { picture } from '../support/images';
import { useFlows } from '../support/flows';

/** What is on show after each button; the first only opens the pane. */
const leadsTo: Readonly<Record<string, (excel: EmbeddedExcel) => Promise<void>>> = {
  'ParIndex.ShowPane': async (excel) => await screen(excel, /^Tổng quan/u),
  'ParIndex.Recheck': async (excel) => await screen(excel, /^Kiểm tra/u),
  'ParIndex.Recompute': async ({ pane }) =>
    await pane.getByRole('button', { name: /^Ghi( \d+ ô)?$/u }).waitFor(),
  'ParIndex.Mark': async (excel) => {
    await screen(excel, /^Chưa đạt/u);
    await excel.pane.getByRole('button', { name: 'Bỏ tô' }).waitFor();
  },
  'ParIndex.Targets': async (excel) => await screen(excel, /^Mục tiêu/u),
  'ParIndex.Appendices': async (excel) => await screen(excel, /^Phụ lục/u),
};

const screen = async ({ pane }: EmbeddedExcel, name: RegExp): Promise<void> =>
  await pane.getByRole('tab', { name, selected: true }).waitFor();

describe('the surface of Excel', () => {
  const flow = useFlows();

  flow('a button leads the pane where it says, and shows it where it was closed', async (excel) => {
    const buttons = ribbonCommands.filter(({ place }) => place === 'tab');
    expect(buttons.map(({ id }) => id)).toEqual(Object.keys(leadsTo));
    const side = excel.page.locator('#side');
    for (const { id, words } of buttons) {
      await excel.page.getByRole('button', { name: 'Đóng ngăn Trợ lý' }).click();
      await side.waitFor({ state: 'hidden' });
      await excel.choose(words.vi.label);
      await side.waitFor({ state: 'visible' });
      await leadsTo[id]?.(excel);
    }
    await picture(excel.page, 'ribbon');
    await excel.page.locator('#language').selectOption('en');
    await excel.page.locator('#ribbon').getByRole('button', { name: 'Make appendices' }).waitFor();
  });

  flow('keys open each screen, and a cell’s menu says where its figure comes from', async (excel) => {
    const { page, pane } = excel;
    await excel.goTo('D93');
    for (const [key, name] of [
      ['2', /^Kiểm tra/u],
      ['3', /^Chưa đạt/u],
      ['4', /^Mục tiêu/u],
      ['5', /^Phụ lục/u],
      ['1', /^Tổng quan/u],
    ] as const) {
      await page.keyboard.press(`Control+Alt+${key}`);
      await screen(excel, name);
    }
    await page.keyboard.press('Control+Alt+3');
    await screen(excel, /^Chưa đạt/u);

    const entry = await excel.menuOfCellHere('Số này từ đâu?');
    await entry.click();
    await screen(excel, /^Tổng quan/u);
    const sum = pane.getByRole('button', { name: 'Số này từ đâu?', expanded: true });
    await sum.waitFor();
    await picture(page, 'cell-menu');
  });
});

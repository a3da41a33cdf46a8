/** The tab of the ribbon above the grid, made from the manifest: its buttons lead the pane where they say, also from behind. */
import { ribbonCommands } from '../../src/commands/registry';
import { picture } from '../support/images';
import { useFlows } from '../support/flows';

/** The tab that is on show after each command; the first button only opens the pane. */
const leadsTo: Readonly<Record<string, RegExp>> = {
  'ParIndex.ShowPane': /^Tổng quan/u,
  'ParIndex.Recheck': /^Kiểm tra/u,
};

describe('the ribbon', () => {
  const flow = useFlows();

  flow('leads the pane where each command says, and shows it where it was closed', async (excel) => {
    expect(ribbonCommands.map(({ id }) => id)).toEqual(Object.keys(leadsTo));
    const side = excel.page.locator('#side');
    for (const { id, words } of ribbonCommands) {
      const name = leadsTo[id];
      if (!name) throw new Error(`${id} leads nowhere`);
      await excel.tab('Tổng quan').click();
      await excel.page.getByRole('button', { name: 'Đóng ngăn Trợ lý' }).click();
      await side.waitFor({ state: 'hidden' });
      await excel.choose(words.vi.label);
      await side.waitFor({ state: 'visible' });
      await excel.pane.getByRole('tab', { name, selected: true }).waitFor();
    }
    await picture(excel.page, 'ribbon');
    await excel.page.locator('#language').selectOption('en');
    await excel.page.getByRole('button', { name: 'Check again' }).waitFor();
  });
});

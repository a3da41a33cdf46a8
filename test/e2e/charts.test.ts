/** Biểu đồ: fetched only when opened, right to the last decimal, following what is tried, whole at every width and colour. */
import type { Locator } from 'playwright-core';
import type { EmbeddedExcel } from '../support/embedded-excel';
import { cutOff } from '../support/cut-off';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { fourLooks, takeLooks } from '../support/looks';

/** High enough for both charts at once. */
const tall = { viewport: { width: 1280, height: 1480 } } as const;

const openTargets = async (excel: EmbeddedExcel): Promise<void> => {
  await excel.tab('Mục tiêu').click();
  await excel.pane.getByRole('group', { name: 'Tổng khi thử' }).waitFor();
};
const fields = ({ pane }: EmbeddedExcel) => pane.getByRole('region', { name: /^Từ điểm đạt được/ });
const units = ({ pane }: EmbeddedExcel) => pane.getByRole('region', { name: 'Điểm theo đơn vị' });

/** The cells of a chart's table, which is opened for it. */
async function figures(section: Locator): Promise<string[][]> {
  await section.getByRole('button', { name: 'Xem bằng bảng số' }).click();
  const rows = await section.getByRole('table').getByRole('row').all();
  return await Promise.all(rows.map(async (row) => await row.locator('th,td').allInnerTexts()));
}

const openCharts = async (excel: EmbeddedExcel): Promise<void> => {
  await openTargets(excel);
  await excel.tab('Biểu đồ').click();
  await fields(excel).getByRole('img').waitFor();
};

describe('the charts', () => {
  const flow = useFlows();

  flow('their package is fetched when they are opened, not before', async (excel) => {
    const fetched: string[] = [];
    excel.page.on('request', (request) => fetched.push(request.url()));
    await excel.page.reload();
    await excel.ready();
    await openTargets(excel);
    for (const view of ['Phương án', 'Cần đạt', 'Độ nhạy']) await excel.tab(view).click();
    await excel.pane.getByRole('slider').waitFor();
    const ofCharts = () => fetched.filter((url) => /recharts/.test(url));
    expect(fetched.some((url) => /taskpane.*\.js/.test(url))).toBe(true);
    expect(ofCharts()).toEqual([]);
    await excel.tab('Biểu đồ').click();
    await fields(excel).getByRole('img').waitFor();
    expect(ofCharts()).toHaveLength(1);
  });

  flow('pictures and tables say the same, and follow what is tried', async (excel) => {
    const { pane } = excel;
    await openTargets(excel);
    await pane.getByRole('textbox', { name: /^Mục tiêu 1\.5 / }).fill('1');
    await excel.tab('Biểu đồ').click();
    const picture = await fields(excel).getByRole('img').getAttribute('aria-label');
    expect(picture).toMatch(
      /^Đạt được: 86,26; Lệch .*: -0,0209; 1 Công tác .*: \+0,04; .*; Mục tiêu: 89,43$/u,
    );
    const table = await figures(fields(excel));
    expect([table[0], table[1], table[2]?.slice(1), table[3]?.slice(1), table.at(-1)]).toEqual([
      ['Tên', 'Từ', 'Tới', 'Điểm'],
      ['Đạt được', '', '', '86,26'],
      ['86,26', '86,2391', '-0,0209'],
      ['86,2391', '86,2791', '+0,04'],
      ['Mục tiêu', '', '', '89,43'],
    ]);
    expect(
      table
        .slice(1)
        .map((row) => `${row[0] ?? ''}: ${row[3] ?? ''}`)
        .join('; '),
    ).toBe(picture);
    expect((await figures(units(excel))).slice(0, 2)).toEqual([
      ['Tên', 'Đạt được', 'Mục tiêu', 'Tối đa', 'Cần tăng'],
      ['Sở Nội vụ', '20,53', '20,67', '26,5', '0,14'],
    ]);
  });

  flow(
    'a bar under the pointer says where it goes, inside the pane',
    async (excel) => {
      await openCharts(excel);
      // The bar of field 8, after those of the start and of what its total is off, ends near the right edge.
      await fields(excel).locator('.recharts-bar-rectangle rect').nth(9).hover({ force: true });
      const hint = excel.pane.getByText('từ 88,9 tới 89,93');
      await hint.waitFor();
      expect(await cutOff(excel)).toEqual([]);
      const box = await hint.evaluate(
        (element) => element.parentElement?.getBoundingClientRect().toJSON() as DOMRect,
      );
      expect([box.left >= 0, box.right <= 320, box.width > 100]).toEqual([true, true, true]);
      await picture(excel.page.locator('#pane'), 'pane-targets-charts-hint');
    },
    { pane: 320, ...tall },
  );

  flow(
    'twelve units at once, the rest on request; the table has all',
    async (excel) => {
      await openCharts(excel);
      const names = async () =>
        (await units(excel).getByRole('img').getAttribute('aria-label'))?.split('; ').length;
      expect(await names()).toBe(12);
      expect(await figures(units(excel))).toHaveLength(1 + 14);
      await units(excel).getByRole('button', { name: /2/ }).click();
      expect(await names()).toBe(14);
      // What came under the pointer has a hint of its own.
      await excel.page.mouse.move(0, 0);
      expect(await cutOff(excel)).toEqual([]);
      await picture(excel.page.locator('#pane'), 'pane-targets-charts-units');
    },
    { sample: 'tien-giang-2018-2020', pane: 320, viewport: { width: 1280, height: 2600 } },
  );

  flow(
    'fit 320 and 450 px, have a dark look and keep to forced colours',
    async (excel) => {
      await openCharts(excel);
      await takeLooks(excel, 'pane-targets-charts', fourLooks);
    },
    tall,
  );
});

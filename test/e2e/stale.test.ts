/** Typed sums after an edit: said as waiting, with the way out; the announced total stays; names that sum right are at hand. */
import { cellOf, contents } from '../support/cells';
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { fourLooks, takeLooks } from '../support/looks';

/** Ctrl+Z in the grid takes back one call of a write after the other: pressed until the bar at the bottom offers less than before. */
async function cellsLeftAfterCtrlZ(excel: EmbeddedExcel): Promise<number> {
  const { pane, page } = excel;
  const offer = pane.getByRole('button', { name: /^Hoàn tác \d+ ô$/ });
  const written = await offer.innerText();
  await excel.goTo('A1');
  for (let pressed = 0; pressed < 8 && (await offer.innerText()) === written; pressed += 1) {
    await page.keyboard.press('Control+z');
    await offer
      .filter({ hasNotText: written })
      .waitFor({ timeout: 2_000 })
      .catch(() => undefined);
  }
  const [most, left] = [written, await offer.innerText()].map((words) => Number(/\d+/.exec(words)?.[0]));
  expect(left).toBeLessThan(most ?? 0);
  expect(left).toBeGreaterThan(0);
  return left ?? 0;
}

describe('sums that wait', () => {
  const flow = useFlows();

  flow('are told on the overview and among the findings, and recomputed on a press', async (excel) => {
    const { pane } = excel;
    const waiting = pane.getByRole('heading', { name: /^\d+ tổng chưa tính lại$/ });
    expect(await waiting.count()).toBe(0);
    // 6.2.1, in a field whose sums are typed and right.
    await excel.type('D88', '0,1');
    await waiting.waitFor();
    await takeLooks(excel, 'pane-stale', fourLooks);
    expect(await pane.getByText('Tổng chưa tính lại.').count()).toBe(1);
    await excel.tab(/^Kiểm tra/).click();
    await waiting.waitFor();
    // Before every diagnosis and every finding.
    const headings = await pane.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings[0]).toMatch(/tổng chưa tính lại$/);
    await takeLooks(excel, 'pane-stale-findings', fourLooks);

    const before = contents((await excel.download()).book);
    await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
    await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).click();
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    expect(await waiting.count()).toBe(0);
    const left = await cellsLeftAfterCtrlZ(excel);
    await pane.getByText(`Tính lại: ${left} ô`, { exact: true }).waitFor();
    await pane.getByRole('button', { name: `Hoàn tác ${left} ô` }).click();
    await pane.getByText(`Đã trả lại ${left} ô như trước.`).waitFor();
    await waiting.waitFor();
    expect(contents((await excel.download()).book)).toEqual(before);
  });

  flow('an announced total is rewritten only where it is ticked', async (excel) => {
    const { pane } = excel;
    await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
    const tick = pane.getByRole('checkbox', { name: /^Ghi lại cả tổng điểm đã công bố \(D126 ghi 86,26/ });
    await tick.waitFor();
    await takeLooks(excel, 'pane-held-total', fourLooks);
    const write = pane.getByRole('button', { name: /^Ghi \d+ ô$/ });
    const fewer = await write.innerText();
    await tick.check();
    await pane
      .getByRole('button', { name: /^Ghi \d+ ô$/ })
      .filter({ hasNotText: fewer })
      .waitFor();
    await tick.uncheck();
    await write.filter({ hasText: fewer }).click();
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    expect(cellOf((await excel.download()).book, 'Phụ lục', 'D126')?.v).toBe(86.26);
  });

  flow('names that sum right are listed once the table is bound', async (excel) => {
    const { pane } = excel;
    await pane.getByRole('button', { name: 'Gắn tên cho các cột' }).click();
    await pane.getByRole('button', { name: /^Tên dùng trong công thức \(14\)$/ }).click();
    await pane.getByText('=SUM(CCHC_DakNong2022_MucTieu2022_La)', { exact: true }).waitFor();
    await takeLooks(excel, 'pane-names', fourLooks);
  });
});

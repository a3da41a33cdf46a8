/** Recompute: every cell that would change is shown first, then written, then taken back exactly. */
import { contents } from '../support/cells';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

describe('recompute', () => {
  const flow = useFlows();

  flow('previews, writes, and undo brings everything back', async (excel) => {
    const { pane } = excel;
    const before = contents((await excel.download()).book);

    await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
    const write = pane.getByRole('button', { name: /^Ghi \d+ ô$/ });
    await write.waitFor();
    await picture(excel.page, 'recompute-preview');
    expect(contents((await excel.download()).book)).toEqual(before);

    await write.click();
    await pane.getByText(/Đã ghi \d+ ô/).waitFor();
    const after = contents((await excel.download()).book);
    const changed = Object.keys(after).filter(
      (key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]),
    );
    expect(changed.length).toBeGreaterThan(0);

    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText(/Đã trả lại \d+ ô/).waitFor();
    expect(contents((await excel.download()).book)).toEqual(before);
  });

  flow('writes nothing when it is left', async (excel) => {
    const before = contents((await excel.download()).book);
    await excel.pane.getByRole('button', { name: 'Tính lại…' }).first().click();
    await excel.pane.getByRole('button', { name: 'Bỏ qua' }).click();
    await excel.pane.getByText('119 dòng tiêu chí').waitFor();
    expect(contents((await excel.download()).book)).toEqual(before);
  });
});

/** Recompute: every cell that would change is shown first, then written, then taken back exactly. */
import { cellOf, contents } from '../support/cells';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { fourLooks, takeLooks } from '../support/looks';

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
    await excel.pane.getByRole('button', { name: 'Thôi' }).click();
    await excel.pane.getByText('119 dòng tiêu chí').waitFor();
    expect(contents((await excel.download()).book)).toEqual(before);
  });

  flow(
    'puts new columns where the person says: after a column, at the selection, remembered',
    async (excel) => {
      const { pane } = excel;
      const before = contents((await excel.download()).book);
      await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
      await pane.getByRole('checkbox', { name: /^Thêm cột điểm mất/ }).check();
      await pane.getByText('Cột mới: H, I, J.').waitFor();
      await pane.getByRole('radio', { name: 'Ngay sau một cột của bảng' }).check();
      await pane.getByText(/^.*Chèn cột mới H, I, J ngay sau cột G/).waitFor();
      await excel.goTo('E9');
      await pane.getByRole('button', { name: 'Dùng cột đang chọn trong trang tính' }).click();
      await pane.getByText(/Chèn cột mới F, G, H ngay sau cột E/).waitFor();
      expect(contents((await excel.download()).book)).toEqual(before);

      await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).click();
      await pane.getByText(/Đã ghi \d+ ô/).waitFor();
      const { book } = await excel.download();
      expect(cellOf(book, 'Phụ lục', 'H6')).toBeDefined();
      expect(cellOf(book, 'Phụ lục', 'I8')?.v).toBe(before['Phụ lục!7,5']?.[0]);

      await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
      await pane.getByRole('checkbox', { name: 'Thêm cột tỷ lệ %' }).check();
      await pane.getByText(/Chèn cột mới F ngay sau cột E/).waitFor();
      await pane.getByRole('button', { name: 'Thôi' }).click();
      await pane.getByRole('button', { name: 'Hoàn tác' }).click();
      await pane.getByText(/Đã trả lại \d+ ô/).waitFor();
      expect(contents((await excel.download()).book)).toEqual(before);
    },
  );

  flow(
    'the choice of a place in every look',
    async (excel) => {
      const { pane } = excel;
      await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
      await pane.getByRole('checkbox', { name: /^Thêm cột điểm mất/ }).check();
      await pane.getByRole('radio', { name: 'Ngay sau một cột của bảng' }).check();
      await pane.getByRole('radio', { name: 'Bên phải bảng' }).scrollIntoViewIfNeeded();
      await takeLooks(excel, 'recompute-place', fourLooks);
    },
    { viewport: { width: 1280, height: 1100 } },
  );
});

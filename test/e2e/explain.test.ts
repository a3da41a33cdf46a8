/** Where a number comes from, how it is rounded, and one year against another, in the pane. */
import { useFlows } from '../support/flows';
import { picture } from '../support/images';

describe('explain', () => {
  const flow = useFlows();

  flow('opens the total down to the rows of a criterion', async (excel) => {
    const { pane } = excel;
    await pane.getByRole('button', { name: 'Số này từ đâu?' }).click();
    await pane.getByText('Chính xác từ tiêu chí không có thành phần').waitFor();
    await pane.getByText('86,2391').first().waitFor();
    await pane.getByRole('button', { name: 'Xem cách cộng 7', exact: true }).click();
    await pane.getByRole('button', { name: 'Xem cách cộng 7.2', exact: true }).click();
    await pane.getByText('Ô này không phải là tổng các dòng con', { exact: false }).waitFor();
    await picture(excel.page, 'explain-sum');
    await pane.getByRole('button', { name: 'Chọn ô D111 trên trang Phụ lục' }).first().click();
    expect(await excel.selectedBecomes('D111')).toBe('D111');
    await pane.getByRole('button', { name: 'Quay lại 7', exact: true }).click();
    await pane.getByRole('button', { name: 'Xem cách cộng 7.2', exact: true }).waitFor();
  });

  flow(
    'rounds each row first: both totals are there, and the choice is remembered with what is written',
    async (excel) => {
      const { pane } = excel;
      await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
      await pane.getByRole('radio', { name: /Làm tròn từng dòng/ }).click();
      await pane.getByRole('cell', { name: '86,2391' }).waitFor();
      await pane.getByRole('cell', { name: '86,24', exact: true }).waitFor();
      await picture(excel.page, 'explain-rounding');
      await pane.getByRole('button', { name: /^Ghi \d+ ô$/ }).click();
      await pane.getByText(/Đã ghi \d+ ô/).waitFor();
      await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
      expect(await pane.getByRole('radio', { name: /Làm tròn từng dòng/ }).isChecked()).toBe(true);
    },
  );

  flow(
    'a published total in a note is held against what the rows add up to',
    async (excel) => {
      const { pane } = excel;
      await pane.getByRole('button', { name: 'Tính lại…' }).first().click();
      await pane.getByText('Ghi chú dưới bảng nêu tổng 79,27', { exact: false }).waitFor();
      await picture(excel.page, 'explain-published');
    },
    { sample: 'phong-tho-2023', pane: 320 },
  );

  flow(
    'holds two years of Huế against each other',
    async (excel) => {
      const { pane } = excel;
      await pane.getByRole('button', { name: 'So với năm trước' }).click();
      await pane.getByText('giảm 15 bậc', { exact: false }).first().waitFor();
      await pane.getByText('chỉ so sánh chênh lệch tỷ lệ %', { exact: false }).waitFor();
      await picture(excel.page, 'explain-years');
    },
    { sample: 'hue-2023', pane: 450 },
  );
});

/** "Gán cột" in the browser: a table that nobody knows is described, its numbering chosen, and bound, in both widths of the pane. */
import ExcelJS from 'exceljs';
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { takeLooks, widthsAndShades } from '../support/looks';

/** Numbers begin anew below 1 and 2, under words that no lexicon has; too few sums tell it alone. */
const rows = [
  ['Ký hiệu', 'Diễn giải', 'Khung', 'Ai làm'],
  ['1', 'Chỉ đạo', 5, ''],
  ['1', 'Ban hành kế hoạch và theo dõi tiến độ thực hiện của các đơn vị', 3, 'Sở Nội vụ'],
  ['2', 'Kiểm tra', 2, 'Sở Tư pháp'],
  ['2', 'Thể chế', 3, ''],
  ['1', 'Rà soát văn bản', 3, 'Sở Tư pháp'],
  ['', 'Gộp lại', 8, ''],
];

async function bytes(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Nháp').addRows(rows);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const choose = async ({ pane }: EmbeddedExcel, field: string, option: string | RegExp): Promise<void> => {
  await pane.getByRole('combobox', { name: field, exact: true }).click();
  await pane.getByRole('option', { name: option }).click();
};

describe('a table described by hand', () => {
  const flow = useFlows();

  flow('is read as the person says, and bound', async (excel) => {
    const { pane } = excel;
    await excel.drop('nhap.xlsx', await bytes());
    await excel.message.getByText('Đã mở nhap.xlsx.').waitFor();
    await excel.goTo('A1');
    for (let column = 1; column < 4; column += 1) await excel.page.keyboard.press('Shift+ArrowRight');
    for (let row = 1; row < rows.length; row += 1) await excel.page.keyboard.press('Shift+ArrowDown');
    await pane.getByRole('button', { name: 'Dùng vùng đang chọn' }).click();
    await pane.getByRole('heading', { name: 'Gán cột' }).waitFor();
    await choose(excel, 'Dòng tổng', 'Gộp lại');
    await choose(excel, 'Cách đánh số', /^số thứ tự đánh lại từ 1/u);
    await pane.getByText('3 tổng khớp, 0 tổng lệch.').waitFor();
    await takeLooks(excel, 'by-hand', widthsAndShades);
    await pane.getByRole('button', { name: 'Nhận bảng này' }).click();
    await pane.getByText('Đã gắn tên', { exact: true }).waitFor();
  });
});

/** Phụ lục: appendices made from the table on show, opened, checked and taken back; units kept and replaced. */
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { takeLooks, threeLooks } from '../support/looks';

const open = (excel: EmbeddedExcel) => excel.tab('Phụ lục').click();
const button = (excel: EmbeddedExcel, name: string | RegExp) =>
  excel.pane.getByRole('tabpanel').getByRole('button', { name });

/** The words of a sheet of the downloaded workbook, row by row; null when it is not there. */
async function sheetWords(excel: EmbeddedExcel, name: string): Promise<string[][] | null> {
  const { book } = await excel.download();
  const sheet = Object.values(book.snapshot.sheets).find((each) => each.name === name);
  if (!sheet?.cellData) return null;
  return Object.values(sheet.cellData).map((row) =>
    Object.values(row as Record<number, { v?: unknown }>).map((cell) =>
      typeof cell.v === 'string' ? cell.v : JSON.stringify(cell.v ?? ''),
    ),
  );
}

describe('making appendices', () => {
  const flow = useFlows();

  flow('Phụ lục II from Đắk Nông: shown before, made, opened, checked, taken back', async (excel) => {
    await open(excel);
    await button(excel, /^Phụ lục II:/).click();
    await excel.pane.getByText('Trang “Phụ lục II”').waitFor();
    await excel.pane.getByText('Phụ lục II', { exact: true }).waitFor();
    await button(excel, 'Văn bản ban hành').click();
    await excel.pane.getByLabel('Số kế hoạch').fill('205/KH-UBND');
    await excel.pane.getByLabel('Ngày').fill('01/6/2022');
    await excel.pane
      .getByText('(Kèm theo Kế hoạch số 205/KH-UBND ngày 01/6/2022 của UBND tỉnh Đắk Nông)')
      .waitFor();
    expect(await sheetWords(excel, 'Phụ lục II')).toBeNull();

    await button(excel, 'Làm trang này').click();
    await button(excel, 'Mở trang Phụ lục II').waitFor();
    await excel.pane.getByText(/^Kiểm tra: /).waitFor();
    const words = await sheetWords(excel, 'Phụ lục II');
    const numbers = (words ?? []).map(([first]) => first).filter((first) => /^\d+$/.test(first ?? ''));
    expect(numbers).toHaveLength(27);
    expect((words ?? []).flat().join('\n')).toContain('(Kèm theo Kế hoạch số 205/KH-UBND');
    await picture(excel.page, 'appendix-made');

    await button(excel, 'Mở trang Phụ lục II').click();
    await excel
      .tab(/^Kiểm tra/)
      .and(excel.pane.locator('[aria-selected="true"]'))
      .waitFor();
    await picture(excel.page, 'appendix-opened');

    await excel.pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await excel.pane
      .getByText('Đã hoàn tác')
      .or(excel.pane.getByText(/^Đã trả lại/))
      .first()
      .waitFor();
    expect(await sheetWords(excel, 'Phụ lục II')).toBeNull();
  });

  flow('a sheet for one unit only, of those the table names', async (excel) => {
    await open(excel);
    await button(excel, /^Trang riêng cho từng đơn vị/).click();
    await button(excel, /^Làm \d+ trang$/).waitFor();
    await excel.pane.getByRole('combobox', { name: 'Đơn vị' }).click();
    await excel.pane.getByRole('option', { name: 'Sở Tư pháp' }).click();
    await button(excel, 'Làm trang này').click();
    await button(excel, 'Mở trang Sở Tư pháp').waitFor();
    expect(await sheetWords(excel, 'Sở Tư pháp')).not.toBeNull();
  });
});

describe('units', () => {
  const flow = useFlows();

  flow(
    'a successor kept in the workbook takes the place of districts, in one act that can be taken back',
    async (excel) => {
      await open(excel);
      await button(excel, 'Danh mục đơn vị…').click();
      await excel.pane.getByLabel('Tìm đơn vị').fill('UBND cấp huyện');
      await button(excel, /^UBND cấp huyện/).click();
      await excel.pane.getByRole('combobox', { name: 'Đơn vị tiếp nhận nhiệm vụ' }).click();
      await excel.pane.getByRole('option', { name: 'UBND cấp xã', exact: true }).click();
      await button(excel, 'Lưu vào bảng tính').click();
      await excel.pane.getByText(/nhiệm vụ chuyển về: UBND cấp xã/).waitFor();
      await button(excel, 'Quay lại').click();

      await button(excel, 'Thay đơn vị đã sắp xếp lại…').click();
      await excel.pane.getByLabel('Kế hoạch cho năm').fill('2026');
      await button(excel, /^Xem trước \d+ ô sẽ thay/).click();
      await excel.pane.getByRole('heading', { name: 'Thay đơn vị đã sắp xếp lại' }).waitFor();
      const before = (await sheetWords(excel, 'Phụ lục'))?.flat().join('\n') ?? '';
      expect(before).toContain('Sở Thông tin và Truyền thông');
      await button(excel, /^Ghi \d+ ô$/).click();
      await excel.pane.getByText(/^Đã ghi \d+ ô/).waitFor();
      const after = (await sheetWords(excel, 'Phụ lục'))?.flat().join('\n') ?? '';
      expect(after).not.toContain('Sở Thông tin và Truyền thông');

      await excel.pane.getByRole('button', { name: 'Hoàn tác' }).click();
      await excel.pane.getByText(/^Đã trả lại/).waitFor();
      expect((await sheetWords(excel, 'Phụ lục'))?.flat().join('\n')).toBe(before);
    },
  );

  flow('what is off is said and nothing is kept', async (excel) => {
    await open(excel);
    await button(excel, 'Danh mục đơn vị…').click();
    await button(excel, 'Thêm đơn vị').click();
    await excel.pane.getByLabel('Tên đơn vị').fill('Sở Nội vụ');
    await button(excel, 'Lưu vào bảng tính').click();
    await excel.pane.getByText('“Sở Nội vụ” đã là tên của đơn vị khác.').waitFor();
    await button(excel, 'Thôi').click();
    await excel.pane.getByLabel('Hoặc dán nội dung đã chép').fill('{');
    await button(excel, 'Nhập nội dung đã dán').click();
    await excel.pane.getByText(/Chưa nhập được/).waitFor();
    await excel.pane.getByText(/0 của tỉnh/).waitFor();
  });
});

describe('units’ sheets merged back', () => {
  const flow = useFlows();

  flow('what a unit typed into its sheet is shown, written into the plan and taken back', async (excel) => {
    await open(excel);
    await button(excel, /^Trang riêng cho từng đơn vị/).click();
    await excel.pane.getByRole('combobox', { name: 'Đơn vị' }).click();
    await excel.pane.getByRole('option', { name: 'Sở Tư pháp' }).click();
    await button(excel, 'Làm trang này').click();
    await button(excel, 'Mở trang Sở Tư pháp').waitFor();
    await button(excel, 'Ghép trang đơn vị đã điền…').click();
    await excel.pane.getByText('Không có gì mới để ghép.').waitFor();

    const sheet = await sheetWords(excel, 'Sở Tư pháp');
    const row = (sheet ?? []).findIndex(([first]) => /^\d+\.\d/.test(first ?? '')) + 2;
    const column = String.fromCharCode(65 + (sheet?.[4]?.indexOf('Nhiệm vụ, giải pháp') ?? -1));
    await excel.page.getByText('Sở Tư pháp', { exact: true }).last().click();
    await excel.type(`${column}${row}`, 'Rà soát quý I');
    // The pane has followed to the unit's sheet; it comes back to the plan with the person.
    await excel.page.getByText('Phụ lục', { exact: true }).last().click();
    await button(excel, /^Xem trước 1 ô sẽ ghép/).click();
    await excel.pane.getByText('Rà soát quý I').waitFor();
    await button(excel, 'Ghi 1 ô').click();
    await excel.pane.getByText('Đã ghi 1 ô').waitFor();
    expect((await sheetWords(excel, 'Phụ lục'))?.flat()).toContain('Rà soát quý I');
    await excel.pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await excel.pane.getByText(/^Đã trả lại/).waitFor();
    expect((await sheetWords(excel, 'Phụ lục'))?.flat()).not.toContain('Rà soát quý I');
  });
});

describe('Chưa đạt', () => {
  const flow = useFlows();

  flow(
    'a table without a column of units is grouped by the units of its prose, and says so',
    async (excel) => {
      await excel.tab(/^Chưa đạt/).click();
      await excel.pane.getByText(/đọc từ lời văn, hãy xem lại/).waitFor();
      await button(excel, /^Sở Nội vụ/).click();
      await excel.pane.getByText('Đơn vị đọc từ lời văn').first().waitFor();
      await picture(excel.page.locator('#pane'), 'below-maximum-prose');
    },
    { sample: 'tien-giang-2018-2020' },
  );
});

describe('how it looks', () => {
  const flow = useFlows();
  flow('fits 320 and 450 px, and has a dark look', async (excel) => {
    const take = async (name: string): Promise<void> =>
      await takeLooks(excel, `appendices-${name}`, threeLooks);
    await open(excel);
    await button(excel, /^Phụ lục II:/).waitFor();
    await take('list');
    await button(excel, /^Phụ lục II:/).click();
    await button(excel, 'Văn bản ban hành').click();
    await take('form');
    await button(excel, 'Chọn phụ lục khác').click();
    await excel.pane.getByRole('heading', { name: 'Lời văn cho kế hoạch' }).scrollIntoViewIfNeeded();
    await button(excel, /^Đoạn cho \d+ đơn vị/).click();
    await excel.pane
      .getByRole('heading', { name: 'Câu tổng hợp' })
      .or(excel.pane.getByText('Câu tổng hợp'))
      .first()
      .scrollIntoViewIfNeeded();
    await take('texts');
    await button(excel, /^Kế hoạch năm sau/).click();
    await take('next-plan');
    await button(excel, 'Chọn phụ lục khác').click();
    await button(excel, 'Danh mục đơn vị…').click();
    await take('units');
    await button(excel, /^Sở Kế hoạch và Đầu tư/).click();
    await take('unit');
    await button(excel, 'Danh mục đơn vị').click();
    await button(excel, 'Quay lại').click();
    await button(excel, 'Thay đơn vị đã sắp xếp lại…').click();
    await take('succession');
  });
});

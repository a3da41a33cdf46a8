/** Columns and range, schemes, silence, findings taken along: as a person does it, and how it looks. */
import type { EmbeddedExcel } from '../support/embedded-excel';
import { useFlows } from '../support/flows';
import { picture } from '../support/images';
import { cutOff } from '../support/cut-off';
import { takeLooks, widthsAndShades } from '../support/looks';

const menu = async ({ pane }: EmbeddedExcel, item: RegExp): Promise<void> => {
  await pane.getByRole('button', { name: 'Thao tác khác' }).click();
  await pane.getByRole('menuitem', { name: item }).click();
};

const look = async (excel: EmbeddedExcel, name: string): Promise<void> => {
  expect(await cutOff(excel)).toEqual([]);
  await picture(excel.page.locator('#pane'), name);
};

describe('correcting what was recognised', () => {
  const flow = useFlows();

  flow('a column selected in the grid gets a role, and undo takes it back', async (excel) => {
    const { pane } = excel;
    await menu(excel, /Cột và vùng/);
    await pane.getByRole('combobox', { name: 'Nội dung cột F', exact: true }).waitFor();
    await excel.goTo('F6');
    await pane.getByRole('combobox', { name: 'Cột đang chọn là' }).click();
    await pane.getByRole('option', { name: 'lý do' }).click();
    await pane.getByRole('button', { name: 'Gán cho cột đang chọn' }).click();
    await pane.getByText('Đã nhớ điều chỉnh').waitFor();
    expect(await pane.getByRole('combobox', { name: 'Nội dung cột F', exact: true }).innerText()).toBe(
      'lý do',
    );
    await pane.getByRole('button', { name: 'Hoàn tác' }).click();
    await pane.getByText('Đã hoàn tác').waitFor();
    expect(await pane.getByRole('combobox', { name: 'Nội dung cột F', exact: true }).innerText()).toBe(
      'nhiệm vụ, giải pháp',
    );
  });

  flow('a table is no appendix, and is one again', async (excel) => {
    const { pane } = excel;
    await menu(excel, /Cột và vùng/);
    await pane.getByRole('button', { name: 'Đây không phải phụ lục' }).click();
    await pane.getByRole('button', { name: /^Nhận lại/ }).click();
    await pane.getByText('Bảng được xét lại').waitFor();
    await pane.getByRole('combobox', { name: 'Nội dung cột A' }).waitFor();
  });
});

describe('schemes', () => {
  const flow = useFlows();

  flow('one is taken from the table, edited with its slips said, and kept', async (excel) => {
    const { pane } = excel;
    await menu(excel, /Bộ tiêu chí/);
    await pane.getByText('119 tiêu chí, tổng 100 điểm').waitFor();
    await pane.getByRole('button', { name: 'Lấy bộ tiêu chí từ bảng này' }).click();
    await pane.getByRole('textbox', { name: 'Điểm tối đa, dòng 2', exact: true }).fill('hai');
    await pane.getByText('Dòng 2: “hai” không phải số điểm').first().waitFor();
    expect(await pane.getByRole('button', { name: 'Lưu vào bảng tính' }).isDisabled()).toBe(true);
    await look(excel, 'scheme-editor-360');
    await pane.getByRole('textbox', { name: 'Điểm tối đa, dòng 2', exact: true }).fill('1,5');
    await pane.getByRole('button', { name: 'Lưu vào bảng tính' }).click();
    await pane.getByText('Đã lưu bộ tiêu chí').waitFor();
    const [download] = await Promise.all([
      excel.page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Xuất tệp .json' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('tinh-dak-nong-2021.json');
  });

  flow('what is pasted must be a scheme', async (excel) => {
    const { pane } = excel;
    await menu(excel, /Bộ tiêu chí/);
    await pane.getByRole('textbox', { name: /dán nội dung/ }).fill('{"id":"x","nodes":[]}');
    await pane.getByRole('button', { name: 'Nhập nội dung đã dán' }).click();
    await pane.getByText('Hãy đặt tên cho bộ tiêu chí.').waitFor();
    await look(excel, 'scheme-import-360');
  });
});

describe('reviewing', () => {
  const flow = useFlows();

  flow('a finding is silenced with a reason, shown apart, and counts again', async (excel) => {
    const { pane } = excel;
    await excel.tab(/^Kiểm tra/).click();
    const before = await excel.tab(/^Kiểm tra/).innerText();
    await pane.getByRole('button', { name: 'Bỏ qua…' }).first().click();
    await pane.getByRole('button', { name: 'Bỏ qua lỗi này' }).click();
    await pane.getByText('Hãy ghi lý do').waitFor();
    await pane.getByRole('textbox', { name: 'Lý do bỏ qua' }).fill('Đã thống nhất');
    await look(excel, 'silence-360');
    await pane.getByRole('textbox', { name: 'Lý do bỏ qua' }).press('Enter');
    await pane.getByRole('button', { name: 'Đã bỏ qua (1)' }).click();
    await pane.getByText('Lý do: Đã thống nhất').waitFor();
    await look(excel, 'silenced-360');
    await pane.getByRole('button', { name: 'Xét lại' }).click();
    await pane.getByRole('button', { name: 'Đã bỏ qua (1)' }).waitFor({ state: 'detached' });
    expect(await excel.tab(/^Kiểm tra/).innerText()).toBe(before);
  });

  flow('findings become a sheet and marks, and both go', async (excel) => {
    const { pane, page } = excel;
    await excel.tab(/^Kiểm tra/).click();
    await pane.getByRole('button', { name: 'Ghi ra trang “Kiểm tra”' }).click();
    await pane.getByText('Đã ghi kết quả kiểm tra').waitFor();
    await pane.getByRole('button', { name: 'Tô các ô này' }).click();
    await pane.getByRole('button', { name: 'Bỏ tô các ô' }).waitFor();
    await excel.goTo('D93');
    await picture(page.locator('body'), 'findings-marked');
    await pane.getByRole('button', { name: 'Bỏ tô các ô' }).click();
    await pane.getByText('Đã bỏ tô các ô').waitFor();
    const { book } = await excel.download();
    expect(Object.values(book.snapshot.sheets).map((sheet) => sheet.name)).toEqual(['Phụ lục', 'Kiểm tra']);
  });
});

describe('the look', () => {
  const flow = useFlows();
  flow('at 320 and 450 px, light and dark', async (excel) => {
    await menu(excel, /Cột và vùng/);
    await excel.pane.getByRole('combobox', { name: 'Nội dung cột A' }).waitFor();
    await takeLooks(excel, 'setup', widthsAndShades);
    await menu(excel, /Bộ tiêu chí/);
    await excel.pane.getByText('119 tiêu chí, tổng 100 điểm').waitFor();
    await takeLooks(excel, 'schemes', widthsAndShades);
  });
});

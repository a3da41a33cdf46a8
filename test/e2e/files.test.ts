/** Opening and downloading: the samples, a person's own files, and files that are none. */
import { cellOf } from '../support/cells';
import { useFlows } from '../support/flows';

const SHEET = 'Phụ lục';
const bytes = (...values: number[]) => Uint8Array.from(values);

/** The first bytes of an OLE file, as .xls and encrypted .xlsx files are. */
const OLD_FORMAT = bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(512).fill(0));

describe('files', () => {
  const flow = useFlows();

  flow('another sample takes the place of the first, pane and all', async (excel) => {
    await excel.page.getByLabel('Tệp mẫu').selectOption({ label: 'Phong Thổ 2023 (huyện, kết quả)' });
    await excel.message.getByText('Đã mở phong-tho-2023.xlsx.').waitFor();
    await excel.ready();
    expect(await excel.page.locator('iframe').count()).toBe(1);
    await excel.pane.getByText('79,24').first().waitFor();
  });

  flow(
    'a damaged or old file is refused in a sentence, and the open workbook keeps its edits',
    async (excel) => {
      await excel.type('H1', 'giữ lại');
      await excel.drop('hong.xlsx', bytes(0x50, 0x4b, 3, 4, 1, 2, 3));
      await excel.message.getByText('Không mở được hong.xlsx: tệp bị hỏng').waitFor();
      expect(await excel.message.getAttribute('role')).toBe('alert');
      await excel.drop('cu.xls', OLD_FORMAT);
      await excel.message.getByText('Không mở được cu.xls').waitFor();
      await excel.drop('ghi-chu.txt', new TextEncoder().encode('không phải sổ'));
      await excel.message.getByText('Không mở được ghi-chu.txt').waitFor();
      expect(await excel.page.getByLabel('Tệp mẫu').inputValue()).toBe('dak-nong-2022');
      expect(cellOf((await excel.download()).book, SHEET, 'H1')?.v).toBe('giữ lại');
    },
  );

  flow('a download holds the edits, and opens again', async (excel) => {
    await excel.type('H2', '1,25');
    const saved = await excel.download();
    expect(saved.name).toBe('dak-nong-2022.xlsx');
    expect(cellOf(saved.book, SHEET, 'H2')?.v).toBe(1.25);
    await excel.drop('dak-nong-lan-hai.xlsx', saved.bytes);
    await excel.message.getByText('Đã mở dak-nong-lan-hai.xlsx.').waitFor();
    await excel.ready();
    await excel.pane.getByText('119 dòng tiêu chí').waitFor();
    expect(cellOf((await excel.download()).book, SHEET, 'H2')?.v).toBe(1.25);
  });

  flow('another language keeps the edits', async (excel) => {
    await excel.type('H3', 'vẫn còn');
    await excel.page.getByLabel('Ngôn ngữ').selectOption('en');
    await excel.page.getByRole('button', { name: 'Download .xlsx' }).waitFor();
    await excel.page.getByLabel('Language').selectOption('vi');
    await excel.ready();
    expect(cellOf((await excel.download()).book, SHEET, 'H3')?.v).toBe('vẫn còn');
  });
});

/** Charts of a workbook in the grid: drawn where they lie, moving with it, following the cells. */
import { openWorkbook } from '../../src/workbench/node';
import { makeBook } from '../support/books';
import { useFlows } from '../support/flows';
import { onSheet } from '../support/office';

const made = async (): Promise<Uint8Array> => {
  const cells = [
    ['Lĩnh vực', 'Đạt'],
    ['Thể chế', 8.5],
    ['Thủ tục', 4],
  ];
  const open = await openWorkbook(makeBook([{ name: 'S', cells }]), { locale: 'vi-VN' });
  try {
    await onSheet((sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.setPosition('D2', 'H14');
      chart.title.text = 'Điểm đạt';
      chart.dataLabels.position = 'OutsideEnd';
    });
    return await open.save();
  } finally {
    await open.close();
  }
};

describe('native charts', () => {
  const flow = useFlows();

  flow('are drawn over the grid, scroll with it, and follow what is typed', async (excel) => {
    await excel.drop('bieu-do.xlsx', await made());
    await excel.message.getByText('Đã mở bieu-do.xlsx').waitFor();
    const chart = excel.page.getByRole('img', { name: 'Điểm đạt' });
    await chart.getByText('8,5', { exact: true }).waitFor();
    const before = await chart.boundingBox();
    expect(before?.width).toBeGreaterThan(200);
    await excel.type('B2', '6,25');
    await chart.getByText('6,25', { exact: true }).waitFor();
    await excel.goTo('A60');
    await excel.page.waitForFunction(
      (y) => (document.querySelector('.charts [role=img]')?.getBoundingClientRect().y ?? y) < y - 50,
      before?.y ?? 0,
    );
  });
});

/** A person types custom functions into the grid: registered from the manifest that is served, answered by the pane's page. */
import { picture } from '../support/images';
import { useFlows } from '../support/flows';
import { until } from '../support/wait';

describe('custom functions', () => {
  const flow = useFlows();

  flow(
    'answer in the cell where they are typed, say why they cannot, and follow the appendix',
    async (excel) => {
      /** What a cell of column J holds in the file that is handed out, once it is as wanted. */
      const shows = async (row: number, wanted: unknown): Promise<unknown> =>
        await until(
          async () => {
            const { book } = await excel.download();
            const sheet = Object.values(book.snapshot.sheets).find(({ name }) => name === 'Phụ lục');
            return sheet?.cellData?.[row - 1]?.[9]?.v;
          },
          (found) => found === wanted,
        );
      await excel.type('J5', '=CCHC.TONG("2021")');
      expect(await shows(5, 86.2391)).toBe(86.2391);
      await excel.type('J6', '=CCHC.DIEM("9.9","2022")');
      expect(await shows(6, '#VALUE!')).toBe('#VALUE!');
      await excel.goTo('J6');
      await excel.page.getByText('Không có tiêu chí “9.9” ở trang “Phụ lục”.').waitFor();
      await picture(excel.page, 'functions');
      // Behind a closed pane its page lives on.
      await excel.page.getByRole('button', { name: 'Đóng ngăn Trợ lý' }).click();
      await excel.type('J7', '=CCHC.DIEM("1.1","2022")');
      expect(await shows(7, 1.5)).toBe(1.5);
    },
  );
});

/** A person types custom functions into the grid: registered from the manifest that is served, answered by the pane's page. */
import { picture } from '../support/images';
import { useFlows } from '../support/flows';
import { until } from '../support/wait';

describe('custom functions', () => {
  const flow = useFlows();

  flow(
    'answer in the cell where they are typed, also behind a closed pane, and say why they cannot',
    async (excel) => {
      const words = excel.page.getByText('Không có tiêu chí “9.9” ở trang “Phụ lục”.');
      await excel.type('J5', '=CCHC.TONG("2021")');
      await excel.type('J6', '=CCHC.DIEM("9.9","2022")');
      // Selected once it has its answer, the cell says why it is an error.
      const isSaid = async (): Promise<boolean> => {
        await excel.goTo('J7');
        await excel.goTo('J6');
        return await words.isVisible();
      };
      expect(await until(isSaid, (said) => said, 20_000)).toBe(true);
      await picture(excel.page, 'functions');
      // Behind a closed pane its page lives on.
      await excel.page.getByRole('button', { name: 'Đóng ngăn Trợ lý' }).click();
      await excel.type('J7', '=CCHC.DIEM("1.1","2022")');
      /** What column J holds in the file that is handed out. */
      const results = async (): Promise<string> => {
        const { book } = await excel.download();
        const sheet = Object.values(book.snapshot.sheets).find(({ name }) => name === 'Phụ lục');
        return [4, 5, 6].map((row) => String(sheet?.cellData?.[row]?.[9]?.v)).join(' ');
      };
      const wanted = '86.2391 #VALUE! 1.5';
      expect(await until(results, (found) => found === wanted, 20_000)).toBe(wanted);
    },
  );
});

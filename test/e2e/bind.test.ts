/** Binding: the columns get workbook names that a person can use, and that grow with the table. */
import type { BookFile } from '../../src/workbench/book';
import { useFlows } from '../support/flows';

/** Workbook names and what they refer to. */
function names(book: BookFile): Record<string, string> {
  const resource = book.snapshot.resources?.find(({ name }) => name === 'SHEET_DEFINED_NAME_PLUGIN');
  const all = JSON.parse(resource?.data || '{}') as Record<
    string,
    { name: string; formulaOrRefString: string }
  >;
  return Object.fromEntries(
    Object.values(all).map(({ name, formulaOrRefString }) => [name, formulaOrRefString]),
  );
}

const lastRow = (reference: string | undefined): number => Number(/(\d+)$/.exec(reference ?? '')?.[1]);

describe('binding', () => {
  const flow = useFlows();

  flow('gives the columns names that grow with an inserted row, and is known again', async (excel) => {
    await excel.pane.getByRole('button', { name: 'Gắn tên cho các cột' }).click();
    await excel.pane.getByText('Đã gắn tên cho các cột.').waitFor();
    const bound = names((await excel.download()).book);
    const target = Object.keys(bound).find((name) => /^CCHC_.*_MucTieu/.test(name)) ?? '';
    expect(target).not.toBe('');
    const before = lastRow(bound[target]);

    await excel.insertRowHere();
    const grown = await excel.download();
    expect(lastRow(names(grown.book)[target])).toBe(before + 1);

    await excel.drop('lan-hai.xlsx', grown.bytes);
    await excel.message.getByText('Đã mở lan-hai.xlsx.').waitFor();
    await excel.ready();
    await excel.pane.getByText('Đã gắn tên', { exact: true }).waitFor();
  });
});

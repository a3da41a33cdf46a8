import { closeBook } from '../excel/support';
import { sample } from '../taskpane/open-session';
import { asked, openWithFunctions, wordsAt } from './answers';

afterEach(closeBook);

test('probe dak nong', async () => {
  const session = await openWithFunctions(sample('dak-nong-2022'));
  console.log(
    session.store
      .get()
      .report?.appendices.map(({ appendix: a }) => [a.id, a.sheet, a.columns.map((c) => c.key), a.total]),
  );
  const f = [
    'CCHC.DIEM("1.1","2022")',
    'CCHC.DIEM(1.1,2021)',
    'CCHC.DIEM("7.2","đạt được")',
    'CCHC.DIEM("7","dat duoc 2021")',
    'CCHC.DIEM("tổng","2021")',
    'CCHC.TONG("2021")',
    'CCHC.TONG("Mục tiêu")',
    'CCHC.TONG("MucTieu2022")',
    'CCHC.TOIDA("1.1")',
    'CCHC.TOIDA()',
    'CCHC.MUCTIEU("1.1")',
    'CCHC.CANTANG("1.1")',
    'CCHC.CANTANG()',
    'CCHC.DIEMMAT()',
    'CCHC.TYLE("1.1","2021")',
    'CCHC.TYLE("1.1")',
    'CCHC.TYLE()',
    'CCHC.DONVI("1.1")',
    'CCHC.TEN("1.1")',
    'CCHC.DIEM("9.9","2022")',
    'CCHC.DIEM("1.1","2030")',
    'CCHC.DIEM("1.1","tối đa")',
    'CCHC.DIEM("1.1","2022","Không có")',
  ];
  const got = await asked(f);
  console.log(f.map((x, i) => `${x} = ${JSON.stringify(got[i])} ${wordsAt(i + 1) ?? ''}`).join('\n'));
});

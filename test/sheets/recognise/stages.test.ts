import { columnIndex, rowIndex } from '../../../src/a1/place';
import type { Column } from '../../../src/domain/appendix';
import { readKey, columnKey } from '../../../src/sheets/headers/column-key';
import { findHeaders } from '../../../src/sheets/headers/find';
import { headerColumns } from '../../../src/sheets/headers/columns';
import { fold, words } from '../../../src/sheets/headers/fold';
import { columnRoles } from '../../../src/domain/roles';
import type { Role } from '../../../src/domain/appendix';
import { roleFits } from '../../../src/sheets/headers/wording';
import { isYearOnly, yearsIn } from '../../../src/sheets/headers/years';
import { contentsOf } from '../../../src/sheets/headers/contents';
import { idFor, uniqueIds } from '../../../src/sheets/layout/identity';
import { isColumnNumbers, isFooterWords, isTitleWords, isTotalWords } from '../../../src/sheets/layout/marks';
import { ownerIn } from '../../../src/sheets/layout/owner';
import { readRawRow } from '../../../src/sheets/layout/raw-row';
import { sheetOf } from '../../../src/sheets/layout/sheet';
import { stripsOf } from '../../../src/sheets/layout/strips';
import { gridOf } from '../../support/grids';

/** How well the words fit one role, 0 … 1. */
const fitOf = (header: string, role: Role): number =>
  roleFits(header).find((fit) => fit.role === role)?.fit ?? 0;

describe('words', () => {
  test.each([
    ['ĐIỂM  CHUẨN', 'diem chuan'],
    ['Đơn vị\u00a0chủ trì'.normalize('NFD'), 'don vi chu tri'],
    ['Ｓ２ – ５', 's2 - 5'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('short forms are written out, years and periods left out', () => {
    expect(words('Điểm ĐTXHH 6 tháng đầu năm 2023')).toEqual(['diem', 'dieu', 'tra', 'xa', 'hoi', 'hoc']);
    expect(words('ST T')).toEqual(['stt']);
  });

  test('every role has header wordings of its own, and every one of them means that role best', () => {
    for (const { id, phrases } of columnRoles) {
      expect(phrases).not.toEqual([]);
      for (const phrase of phrases) expect([phrase, fitOf(phrase, id)]).toEqual([phrase, 1]);
    }
  });

  test('a header of another table means nothing of ours', () => {
    for (const header of ['Họ và tên', 'Đơn giá', 'Thành tiền', 'Dự toán', 'Ngày sinh'])
      expect(roleFits(header)[0]?.role).toBeNull();
  });

  test('a mistyped word costs a little, prose means nothing', () => {
    expect(fitOf('Điểm chuẫnn', 'maximum')).toBeGreaterThan(0.6);
    expect(fitOf('Điểm chuẫnn', 'maximum')).toBeLessThan(1);
    expect(roleFits('Thực hiện đầy đủ '.repeat(30))).toEqual([]);
  });
});

describe('years', () => {
  test.each([
    ['Mục tiêu năm 2019- 2020', ['2019-2020']],
    ['giai đoạn 2018 - 2020', ['2018-2020']],
    ['2019 đến năm 2020', ['2019-2020']],
    ['6 tháng đầu năm 2023', ['2023-6T']],
    ['6 tháng cuối năm 2023', ['2023-6TC']],
    ['Quý I/2024', ['2024-Q1']],
    ['quý 4 năm 2024', ['2024-Q4']],
    ['Điểm 2021 đạt được', ['2021']],
    ['năm 2021, 2022', ['2021', '2022']],
    ['(Kèm theo Kế hoạch số 252/KH-UBND ngày 19/9/2018 của UBND tỉnh)', []],
    ['(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày /7/2022)', []],
    ['Nghị định số 59/2012/NĐ-CP', []],
    ['ngày 01 tháng 6 năm 2023', []],
    ['Điểm 12021', []],
    ['', []],
  ])('%s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  test('a cell that is but a year', () => {
    expect(['Năm 2021', '2022', 'Quý I/2024', 'NĂM 2019 - 2020'].map(isYearOnly)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Điểm 2021', 'năm', '2021, 2022', ''].map(isYearOnly)).toEqual([false, false, false, false]);
  });

  test('keys go both ways', () => {
    expect(columnKey('target', '2019-2020')).toBe('target:2019-2020');
    expect(readKey('target:2019-2020')).toEqual({ role: 'target', year: '2019-2020' });
    expect(readKey('name')).toEqual({ role: 'name', year: null });
  });
});

describe('header rows', () => {
  const rows = [
    ['PHỤ LỤC'],
    ['STT', 'Lĩnh vực', 'Năm 2021', '', 'Năm 2022', ''],
    ['', '', 'Điểm tối đa', 'Điểm', 'Điểm tối đa', 'Điểm'],
    ['1', 'Thể chế', 5, 4, 5, 4],
  ];

  test('are found by what their cells say, two rows deep', () => {
    const sheet = sheetOf(gridOf(rows));
    expect(findHeaders(sheet, sheet.window)).toEqual([{ top: 1, bottom: 2, left: 0, right: 5 }]);
  });

  test('a group word spans the columns right of it, merged or not', () => {
    for (const merges of [
      [],
      [
        [1, 2, 1, 3],
        [1, 4, 1, 5],
      ] as const,
    ]) {
      const sheet = sheetOf(gridOf(rows, { merges: [...merges] }));
      const columns = headerColumns(sheet, { top: 1, bottom: 2, left: 0, right: 5 });
      expect(columns.map(({ own, year }) => [own, year])).toEqual([
        ['STT', null],
        ['Lĩnh vực', null],
        ['Điểm tối đa', '2021'],
        ['Điểm', '2021'],
        ['Điểm tối đa', '2022'],
        ['Điểm', '2022'],
      ]);
      expect(columns[3]?.header).toBe('Năm 2021 Điểm');
    }
  });

  test('a cell that compares two years has none', () => {
    const sheet = sheetOf(gridOf([['Tăng/giảm 2022 so với 2021']]));
    expect(headerColumns(sheet, sheet.window)[0]).toMatchObject({ year: null, compares: true });
  });
});

describe('contents', () => {
  const sheet = sheetOf(
    gridOf([
      ['1', 'Chỉ đạo điều hành', '0,5', 77.5, 4],
      ['1.1', 'Kế hoạch năm', '9 - 10', 81, 10],
      ['1.2', 'Báo cáo quý', '', 90, 63],
    ]),
  );
  const shares = [0, 1, 2, 3, 4].map((column) => contentsOf(sheet, column, [0, 1, 2]));

  test('codes, names, points, percentages and ranks are told apart', () => {
    expect(shares[0]).toMatchObject({ filled: 3, inOrder: 1, share: { codes: 1, names: 0 } });
    expect(shares[1]).toMatchObject({ filled: 3, share: { codes: 0, names: 1, text: 1, points: 0 } });
    expect(shares[2]).toMatchObject({ filled: 2, share: { points: 1, ranks: 0, text: 0 } });
    expect(shares[4]).toMatchObject({ share: { points: 1, ranks: 1 } });
  });

  test('an empty column has nothing', () => {
    expect(contentsOf(sheet, 9, [0, 1, 2])).toMatchObject({ filled: 0, share: { points: 0 } });
  });
});

describe('lines', () => {
  test.each([
    'TỔNG ĐIỂM',
    'Tổng',
    'Tổng cộng',
    'Tổng số điểm',
    'Cộng',
    'Tổng (A+B)',
    'Chỉ số hài lòng chung về sự phục vụ',
  ])('"%s" is a total', (text) => {
    expect(isTotalWords(text)).toBe(true);
  });

  test.each([
    'Tổng hợp, báo cáo',
    'Tổng kết năm',
    'Công khai TTHC',
    'Cộng tác viên',
    'Tổng số TTHC được công bố',
    'Chỉ số hài lòng về TTHC',
    '',
  ])('"%s" is not', (text) => {
    expect(isTotalWords(text)).toBe(false);
  });

  test('footers, titles and column numbers', () => {
    expect(
      ['Ghi chú: …', 'Nơi nhận:', 'KT. CHỦ TỊCH', 'Đắk Nông, ngày 5 tháng 7'].map(isFooterWords),
    ).toEqual([true, true, true, true]);
    expect(['PHỤ LỤC 2', 'Bảng 2. Chỉ số', '(Kèm theo Kế hoạch)'].map(isTitleWords)).toEqual([
      true,
      true,
      true,
    ]);
    expect(isColumnNumbers(['(1)', '(2)', '(3)', '(4)=(3)-(2)'])).toBe(true);
    expect(isColumnNumbers(['1', '2'])).toBe(false);
    expect(isColumnNumbers(['1', 'Chỉ đạo', '3'])).toBe(false);
    expect(isColumnNumbers(['1', '1', '1'])).toBe(false);
  });

  test('a raw row knows its cells', () => {
    const column = (role: Column['role'], at: number): Column => ({
      key: role,
      role,
      column: columnIndex(at),
      header: '',
      confidence: 1,
    });
    const sheet = sheetOf(gridOf([['1.1', 'Kế hoạch', '#REF!', ' Sở\u00a0Nội vụ ']]));
    const columns = [column('code', 0), column('name', 1), column('maximum', 2), column('lead-unit', 3)];
    const raw = readRawRow(sheet, 0, columns, false);
    expect(raw).toMatchObject({ codeText: '1.1', nameText: 'Kế hoạch', hasFigures: true });
    expect(raw.points.get('maximum')).toMatchObject({ row: rowIndex(0), reading: { kind: 'error' } });
    expect(raw.texts.get('lead-unit')).toBe('Sở Nội vụ');
  });

  test('blank columns part strips', () => {
    const sheet = sheetOf(
      gridOf([
        ['', 'a', '', 'b', 'c'],
        ['', '', '', '', 'd'],
      ]),
    );
    expect(stripsOf(sheet, sheet.window).map(({ left, right }) => [left, right])).toEqual([
      [1, 1],
      [3, 4],
    ]);
  });
});

describe('owner and id', () => {
  test.each([
    ['NÂNG CAO CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022', 'tỉnh Đắk Nông'],
    ['CHỈ SỐ CCHC HUYỆN KRÔNG NÔ NĂM 2023', 'huyện Krông Nô'],
    ['TỈNH BÀ RỊA - VŨNG TÀU NĂM 2023', 'tỉnh Bà Rịa - Vũng Tàu'],
    ['của Chủ tịch UBND tỉnh Đắk Nông)', 'tỉnh Đắk Nông'],
    ['thành phố Hồ Chí Minh trong năm 2023', 'thành phố Hồ Chí Minh'],
    ['của UBND tỉnh', ''],
    ['CHỈ SỐ CẤP TỈNH NĂM 2022', ''],
    ['PHÁT TRIỂN KINH TẾ - XÃ HỘI', ''],
    ['', ''],
  ])('%s', (title, owner) => {
    expect(ownerIn(title)).toBe(owner);
  });

  test('ids are ASCII and name owner, year and index', () => {
    const parts = { owner: 'tỉnh Đắk Nông', year: '2022', title: '', sheet: 'Phụ lục' };
    expect(idFor(parts)).toBe('DakNong2022');
    expect(idFor({ ...parts, year: '2019-2020' })).toBe('DakNong20192020');
    expect(idFor({ ...parts, year: '2023-6T' })).toBe('DakNong20236T');
    expect(idFor({ ...parts, title: 'PHỤ LỤC II - SIPAS' })).toBe('DakNong2022SIPAS');
    expect(idFor({ ...parts, owner: '' })).toBe('PhuLuc');
    expect(idFor({ ...parts, owner: '', sheet: '2022 - kết quả' })).toBe('PL2022KetQua');
    expect(idFor({ ...parts, owner: '', sheet: '…' })).toBe('PL');
  });

  test('the first keeps its id', () => {
    const plan = { id: 'A', kind: 'plan', fixed: false } as const;
    expect(uniqueIds([plan, plan, plan, { ...plan, kind: 'below-maximum' }])).toEqual([
      'A',
      'APlan',
      'APlan2',
      'ABelowMaximum',
    ]);
  });
});

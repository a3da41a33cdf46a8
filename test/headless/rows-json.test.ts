/** Rows that are no plain criteria stand in the terminal's document: nothing with points is dropped. */
import { rowsToJson } from '../../src/headless/rows-json';
import { recogniseGrid } from '../../src/sheets/recognise';
import { gridOf } from '../support/grids';

test('closing rows, bonus and penalty, rules and headings of units', () => {
  const [appendix] = recogniseGrid(
    gridOf([
      ['KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
      [],
      ['STT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Cách chấm điểm', 'Điểm đạt được'],
      ['A', 'Sở Nội vụ', 3, '', 2.5],
      ['1', 'Ban hành kế hoạch', 1, 'Đúng hạn: 1; chậm: 0,5', 1],
      ['2', 'Thực hiện kế hoạch', 2, '', 1.5],
      ['B', 'Điểm trừ', '', '', 0.5],
      ['', 'Tổng điểm', 3, '', 2],
      ['', 'Xếp loại', '', '', 'Khá'],
    ]),
  );
  expect(appendix && rowsToJson(appendix)).toEqual({
    closing: [{ row: 9, name: 'Xếp loại', says: 'class', cells: { E: 'Khá' } }],
    extras: [{ row: 7, name: 'Điểm trừ', kind: 'penalty', cells: { E: '-0.5' } }],
    scoring: [
      {
        row: 5,
        code: '1',
        name: 'Ban hành kế hoạch',
        rules: [
          { row: 5, text: 'Đúng hạn: 1', points: '1' },
          { row: 5, text: 'chậm: 0,5', points: '0.5' },
        ],
      },
    ],
    headings: [{ row: 4, name: 'Sở Nội vụ', unit: 'Sở Nội vụ' }],
  });
});

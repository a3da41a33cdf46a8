/**
 * Hà Tĩnh's plan of 2023 covers three indices. Its appendices are not published with the text, so these sheets hold what
 * is known: the rows and maxima of the schemes and the three published totals. All other cells are empty.
 */
import papi from '../../src/domain/schemes/papi.json';
import parIndex from '../../src/domain/schemes/province-2022.json';
import sipas from '../../src/domain/schemes/sipas.json';
import type { SheetSpec } from './sheet';

interface Scheme {
  readonly total: string;
  readonly nodes: readonly { readonly code: string; readonly name: string; readonly maximum: string }[];
}

const comma = (decimal: string): string => decimal.replace('.', ',');

function appendix(
  name: string,
  numeral: string,
  rowsAre: string,
  scheme: Scheme,
  total: string,
  note: string,
): SheetSpec {
  const header = [
    'STT',
    rowsAre,
    'Điểm tối đa',
    'Điểm đạt được năm 2022',
    'Mục tiêu năm 2023',
    'Nhiệm vụ, giải pháp',
    'Đơn vị chủ trì',
  ];
  const fields = scheme.nodes.filter(({ code }) => !code.includes('.'));
  return {
    name,
    titles: [
      `PHỤ LỤC ${numeral} - ${name}`,
      `KHẮC PHỤC TỒN TẠI, HẠN CHẾ VÀ DUY TRÌ, CẢI THIỆN, NÂNG CAO CHỈ SỐ ${name} TRONG NĂM 2023`,
      '(Kèm theo Kế hoạch ngày      tháng 5 năm 2023 của UBND tỉnh Hà Tĩnh)',
    ],
    columns: [
      { kind: 'code', width: 60 },
      { kind: 'text', width: 360 },
      { kind: 'points', width: 80 },
      { kind: 'points', width: 100 },
      { kind: 'points', width: 100 },
      { kind: 'text', width: 200 },
      { kind: 'text', width: 120 },
    ],
    table: [
      header,
      ...fields.map((field) => [field.code, field.name, comma(field.maximum), '', '', '', '']),
      ['TỔNG ĐIỂM', '', comma(scheme.total), total, '', '', ''],
    ],
    headerRows: 1,
    bold: ([code]) => code === 'TỔNG ĐIỂM',
    joined: ([code]) => code === 'TỔNG ĐIỂM',
    notes: [note],
  };
}

export const haTinh: readonly SheetSpec[] = [
  appendix(
    'PAR INDEX',
    'I',
    'Lĩnh vực',
    parIndex,
    '85,95',
    'Ghi chú: Chỉ số PAR Index của tỉnh năm 2022 đạt 85,95/100 điểm, xếp thứ 28/63 tỉnh, thành phố trong cả nước.',
  ),
  appendix(
    'SIPAS',
    'II',
    'Chỉ số thành phần',
    sipas,
    '8,48',
    'Ghi chú: Chỉ số SIPAS đạt 8,48/10 điểm (tỷ lệ 84,48%), xếp thứ 07/63 tỉnh, thành phố trong cả nước.',
  ),
  appendix(
    'PAPI',
    'III',
    'Chỉ số nội dung',
    papi,
    '44,31',
    'Ghi chú: Chỉ số PAPI đạt 44,31/80 điểm, xếp thứ 8/61 tỉnh, thành phố trong cả nước.',
  ),
];

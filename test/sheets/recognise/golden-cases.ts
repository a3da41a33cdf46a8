/** The published tables with what must be recognised in each. */
export interface GoldenCase {
  readonly table: string;
  readonly titles: readonly string[];
  readonly headerRows: number;
  readonly sheet: string;
  readonly expected: {
    readonly id: string;
    readonly kind: string;
    readonly owner: string;
    readonly range: string;
    /** column:key, in sheet order. */
    readonly columns: string;
    readonly criteria: number;
    readonly leaves: number;
    readonly sections: number;
    /** Sheet row (zero-based) of the total, or null. */
    readonly total: number | null;
    /** Codes of the rows without a parent; "-" where there is none. */
    readonly tops: string;
    /** Some rows as code < parent's code. */
    readonly kin: readonly string[];
  };
}

const plan = (...targets: string[]): string => targets.join(' ');

export const goldenCases: readonly GoldenCase[] = [
  {
    table: 'dak-nong-2022',
    titles: [
      'PHỤ LỤC',
      'NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN VÀ NÂNG CAO CHỈ SỐ CCHC TỈNH ĐẮK NÔNG NĂM 2022',
      '(Ban hành kèm theo Kế hoạch số: /KH-UBND ngày /7/2022 của Chủ tịch UBND tỉnh Đắk Nông)',
    ],
    headerRows: 1,
    sheet: 'Phụ lục',
    expected: {
      id: 'DakNong2022',
      kind: 'plan',
      owner: 'tỉnh Đắk Nông',
      range: 'A5:G125',
      columns: plan('0:code 1:name 2:maximum 3:achieved:2021 4:target:2022 5:task 6:lead-unit'),
      criteria: 119,
      leaves: 90,
      sections: 0,
      total: 124,
      tops: '1 2 3 4 5 6 7 8',
      kin: ['2.3<2', '2.4<2', '7.1.11<7.1', '8.6<8'],
    },
  },
  {
    table: 'krong-no-2023',
    titles: ['PHỤ LỤC', 'NHIỆM VỤ, GIẢI PHÁP CẢI THIỆN VÀ NÂNG CAO CHỈ SỐ CCHC HUYỆN KRÔNG NÔ NĂM 2023'],
    headerRows: 1,
    sheet: 'Phụ lục',
    expected: {
      id: 'KrongNo2023',
      kind: 'plan',
      owner: 'huyện Krông Nô',
      range: 'A4:G151',
      columns: plan('0:code 1:name 2:maximum 3:achieved:2022 4:target:2023 5:task 6:lead-unit'),
      criteria: 146,
      leaves: 108,
      sections: 0,
      total: 150,
      tops: '1 2 3 4 5 6 7 8',
      kin: ['3.4.4.1<3.4.4', '3.4.4.2<3.4.4', '3.4.5<3.4', '8.6<8'],
    },
  },
  {
    table: 'tien-giang-2018-2020',
    titles: [
      'PHỤ LỤC',
      'MỤC TIÊU PHẤN ĐẤU NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH TỈNH TIỀN GIANG GIAI ĐOẠN 2018 - 2020',
      '(Kèm theo Kế hoạch số 252/KH-UBND ngày 19/9/2018 của Ủy ban nhân dân tỉnh)',
    ],
    headerRows: 1,
    sheet: 'Phụ lục',
    expected: {
      id: 'TienGiang20182020',
      kind: 'plan',
      owner: 'tỉnh Tiền Giang',
      range: 'A5:G113',
      columns: plan('0:code 1:name 2:maximum 3:achieved:2017 4:target:2018 5:target:2019-2020 6:task'),
      criteria: 107,
      leaves: 76,
      sections: 0,
      total: 112,
      tops: '1 2 3 4 5 6 7 8',
      kin: ['6.2.3<6.2', '8.2.3<8.2', '5.9<5'],
    },
  },
  {
    table: 'phong-tho-2023',
    titles: [
      'KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ THÀNH PHẦN CÁC LĨNH VỰC CẢI CÁCH HÀNH CHÍNH',
      'HUYỆN PHONG THỔ NĂM 2023',
      '(Kèm theo báo cáo phân tích chỉ số CCHC của Phòng Nội vụ huyện)',
    ],
    headerRows: 1,
    sheet: 'Kết quả',
    expected: {
      id: 'PhongTho2023',
      kind: 'results',
      owner: 'huyện Phong Thổ',
      range: 'A5:D120',
      columns: plan('0:code 1:name 2:maximum 3:appraised:2023'),
      criteria: 114,
      leaves: 87,
      sections: 0,
      total: 119,
      tops: '1 2 3 4 5 6 7 8',
      kin: ['8.10<8', '8.10.5<8.10', '1.2.7<1.2'],
    },
  },
  {
    table: 'hue-2023-appendix-1-fields',
    titles: [
      'PHỤ LỤC 1',
      'KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (PAR INDEX) THEO LĨNH VỰC',
      '(Kèm theo Kế hoạch số: 205 /KH-UBND ngày 01/6 /2023 của UBND tỉnh)',
    ],
    headerRows: 2,
    sheet: 'Phụ lục 1',
    expected: {
      id: 'PhuLuc1',
      kind: 'fields',
      owner: '',
      range: 'A5:N15',
      columns: plan(
        '0:code 1:name',
        '2:appraisal-maximum:2021 3:appraised:2021 4:survey-maximum:2021 5:survey:2021 6:total:2021 7:rank:2021',
        '8:appraisal-maximum:2022 9:appraised:2022 10:survey-maximum:2022 11:survey:2022 12:total:2022 13:rank:2022',
      ),
      criteria: 8,
      leaves: 8,
      sections: 0,
      total: 6,
      tops: '1 2 3 4 5 6 7 8',
      kin: [],
    },
  },
  {
    table: 'hue-2023-appendix-2-below-maximum',
    titles: [
      'PHỤ LỤC 2',
      'TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN CHƯA ĐẠT ĐIỂM TỐI ĐA',
      '(Kèm theo Kế hoạch số: 205 /KH-UBND ngày 01/6/2023 của UBND tỉnh)',
    ],
    headerRows: 1,
    sheet: 'Phụ lục 2',
    expected: {
      id: 'PhuLuc2',
      kind: 'below-maximum',
      owner: '',
      range: 'A5:G27',
      columns: plan('0:code 1:name 2:maximum 3:appraised 4:reason 5:lead-unit 6:note'),
      criteria: 20,
      leaves: 20,
      sections: 2,
      total: null,
      tops: '',
      kin: ['1.7<-', '8.4<-', '7.3.7<-'],
    },
  },
  {
    table: 'hue-2023-appendix-3-survey',
    titles: ['PHỤ LỤC 3', 'Kết quả tiêu chí thành phần qua khảo sát lãnh đạo, quản lý'],
    headerRows: 2,
    sheet: 'Phụ lục 3',
    expected: {
      id: 'PhuLuc3',
      kind: 'survey',
      owner: '',
      range: 'A4:H37',
      columns: plan(
        '0:code 1:name 2:survey-maximum:2021 3:survey:2021 4:ratio:2021',
        '5:survey-maximum:2022 6:survey:2022 7:ratio:2022',
      ),
      criteria: 31,
      leaves: 26,
      sections: 0,
      total: 5,
      tops: '1 2 3 4 5',
      kin: ['1.4<1', '3.9<3', '5.1<5', '-<5'],
    },
  },
  {
    table: 'hue-2023-appraisal-by-field',
    titles: ['- Điểm thẩm định của các lĩnh vực năm 2022:'],
    headerRows: 2,
    sheet: 'Thẩm định',
    expected: {
      id: 'ThamDinh',
      kind: 'fields',
      owner: '',
      range: 'A3:F13',
      columns: plan('0:code 1:name 2:ratio:2021 3:appraisal-maximum:2022 4:appraised:2022 5:ratio:2022'),
      criteria: 8,
      leaves: 8,
      sections: 0,
      total: 4,
      tops: '1 2 3 4 5 6 7 8',
      kin: [],
    },
  },
  {
    table: 'hue-2023-components',
    titles: [],
    headerRows: 2,
    sheet: 'Thành phần',
    expected: {
      id: 'ThanhPhan',
      kind: 'components',
      owner: '',
      range: 'A1:F8',
      columns: plan('0:code 1:name 2:achieved:2021 3:rank:2021 4:achieved:2022 5:rank:2022'),
      criteria: 5,
      leaves: 4,
      sections: 0,
      total: 7,
      tops: '1 2 3',
      kin: ['-<1'],
    },
  },
  {
    table: 'hue-2023-satisfaction-table-2',
    titles: ['Bảng 2. Chỉ số phản ánh sự hài lòng của NDTC năm 2021, 2022'],
    headerRows: 2,
    sheet: 'Hài lòng',
    expected: {
      id: 'HaiLong',
      kind: 'satisfaction',
      owner: '',
      range: 'A3:E10',
      columns: plan('0:name 1:ratio:2021 2:rank:2021 3:ratio:2022 4:rank:2022'),
      criteria: 5,
      leaves: 5,
      sections: 0,
      total: 9,
      tops: '1 2 3 4 5',
      kin: [],
    },
  },
];

/** What each scheme is and where its rows come from. */
import type { Scheme } from '../../src/domain/scheme';
import { Exact } from '../../src/domain/score';
import type { LevelId } from '../../src/domain/schemes/levels';
import type { ScoringId } from '../../src/domain/schemes/scorings';
import { cleanName, codeOf, points, readTable } from './table';

interface Node {
  code: string;
  name: string;
  maximum?: string | undefined;
  appraisalMaximum?: string | undefined;
  surveyMaximum?: string | undefined;
  scoredBy?: ScoringId | undefined;
  items?: { name: string; maximum: string }[];
}

export interface SchemeSource {
  readonly id: string;
  readonly title: string;
  readonly decision: string;
  readonly source: string;
  readonly level: LevelId;
  readonly ofIndex?: Scheme['ofIndex'];
  readonly maximaOf?: string;
  readonly years: readonly string[];
  readonly total: string;
  readonly partial?: true;
  readonly nodes: readonly Node[];
}

const scoredBy = (name: string): Node['scoredBy'] =>
  /SIPAS|sự hài lòng của người dân/iu.test(name)
    ? 'sipas'
    : /^Tác động của cải cách đến|qua điều tra XHH/iu.test(name)
      ? 'survey'
      : undefined;

/** Rows of a table whose first three columns are code, name and maximum. */
const criteria = (table: string): Node[] =>
  readTable(table).flatMap((row) => {
    const code = codeOf(row[0]);
    const name = cleanName(row[1] ?? '');
    return code === null ? [] : [{ code, name, maximum: points(row[2]), scoredBy: scoredBy(name) }];
  });

/** Fields of Huế's appendix 1, columns of 2022: 8 and 10 hold the maxima of appraisal and survey. */
function fields2022(): Node[] {
  return readTable('hue-2023-appendix-1-fields').flatMap((row) => {
    const code = codeOf(row[0]);
    const [appraisal, survey] = [points(row[8]), points(row[10])];
    if (code === null || appraisal === undefined) return [];
    const maximum = new Exact(appraisal).plus(survey ?? 0).toFixed();
    return [{ code, name: row[1] ?? '', maximum, appraisalMaximum: appraisal, surveyMaximum: survey }];
  });
}

/** Criteria that appendix 2 names, the code inside the name ("1.7 - …", "8.4 …"). */
const named2022 = (): Node[] =>
  readTable('hue-2023-appendix-2-below-maximum').flatMap((row) => {
    const match = /^(\d+(?:\.\d+)+)(?!\d) ?(?:- ?)?(\S.*)$/u.exec(row[1] ?? '');
    return match
      ? [{ code: match[1] ?? '', name: match[2] ?? '', maximum: points(row[2]), scoredBy: 'appraisal' }]
      : [];
  });

/** The field of the scheme that each group of appendix 3 belongs to: its survey maximum and its subject agree with appendix 1. */
const surveyedField: Readonly<Record<string, string>> = { '1': '2', '2': '4', '3': '5', '4': '6', '5': '7' };

function surveyed2022(): Map<string, { name: string; maximum: string }[]> {
  const items = new Map<string, { name: string; maximum: string }[]>();
  let field = '';
  for (const row of readTable('hue-2023-appendix-3-survey')) {
    field = surveyedField[codeOf(row[0]) ?? ''] ?? field;
    const name = /^\(\d+\) ?(\S.*)$/u.exec(row[1] ?? '')?.[1];
    const maximum = points(row[5]);
    if (name !== undefined && maximum !== undefined)
      items.set(field, [...(items.get(field) ?? []), { name, maximum }]);
  }
  return items;
}

function nodes2022(): Node[] {
  const items = surveyed2022();
  const named = named2022();
  return fields2022().flatMap((field) => {
    const asked = items.get(field.code);
    return [
      asked === undefined ? field : { ...field, items: asked },
      ...named.filter(({ code }) => code.startsWith(`${field.code}.`)),
    ];
  });
}

/** The five components of satisfaction as Phong Thổ's table weighs them below 8.10. */
const satisfaction = (): Node[] =>
  criteria('phong-tho-2023').flatMap(({ code, name, maximum }) => {
    const part = /^8\.10\.(\d)$/.exec(code)?.[1];
    return part === undefined ? [] : [{ code: part, name, maximum, scoredBy: 'sipas' as const }];
  });

const dimensions = [
  'Tham gia của người dân ở cấp cơ sở',
  'Công khai, minh bạch trong việc ra quyết định ở địa phương',
  'Trách nhiệm giải trình với người dân',
  'Kiểm soát tham nhũng trong khu vực công',
  'Thủ tục hành chính công',
  'Cung ứng dịch vụ công',
  'Quản trị môi trường',
  'Quản trị điện tử',
];

/** Every scheme that comes with the product; ids are stable, workbooks remember them. */
export const schemeSources = (): SchemeSource[] => [
  {
    id: 'province-2017',
    title: 'Bộ tiêu chí Chỉ số CCHC cấp tỉnh (Quyết định 2948/QĐ-BNV năm 2017)',
    decision: 'Quyết định số 2948/QĐ-BNV ngày 28/12/2017 của Bộ Nội vụ',
    source: 'Phụ lục Kế hoạch số 252/KH-UBND ngày 19/9/2018 của UBND tỉnh Tiền Giang',
    level: 'province',
    years: ['2017', '2018', '2019', '2020'],
    total: '100',
    nodes: criteria('tien-giang-2018-2020'),
  },
  {
    id: 'province-2021',
    title: 'Bộ tiêu chí Chỉ số CCHC cấp tỉnh năm 2021',
    decision: '',
    source: 'Phụ lục Kế hoạch cải thiện và nâng cao Chỉ số CCHC tỉnh Đắk Nông năm 2022',
    level: 'province',
    years: ['2021'],
    total: '100',
    nodes: criteria('dak-nong-2022'),
  },
  {
    id: 'province-2022',
    title: 'Bộ tiêu chí Chỉ số CCHC cấp tỉnh (Quyết định 876/QĐ-BNV năm 2022)',
    decision: 'Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ',
    source:
      'Phụ lục 1, 2 và 3 Kế hoạch số 205/KH-UBND ngày 01/6/2023 của UBND tỉnh Thừa Thiên Huế; chỉ gồm những gì các phụ lục nêu',
    level: 'province',
    years: ['2022', '2023'],
    total: '100',
    partial: true,
    nodes: nodes2022(),
  },
  {
    id: 'district-lai-chau-2023',
    title: 'Bộ tiêu chí Chỉ số CCHC cấp huyện của tỉnh Lai Châu năm 2023',
    decision: '',
    source: 'Kết quả đánh giá Chỉ số CCHC huyện Phong Thổ năm 2023',
    level: 'district',
    years: ['2023'],
    total: '100',
    nodes: criteria('phong-tho-2023'),
  },
  {
    id: 'district-dak-nong-2023',
    title: 'Bộ tiêu chí Chỉ số CCHC cấp huyện của tỉnh Đắk Nông năm 2022',
    decision: '',
    source: 'Phụ lục Kế hoạch cải thiện và nâng cao Chỉ số CCHC huyện Krông Nô năm 2023',
    level: 'district',
    years: ['2022', '2023'],
    total: '100',
    nodes: criteria('krong-no-2023'),
  },
  {
    id: 'sipas',
    title: 'Chỉ số hài lòng (SIPAS): năm thành phần',
    decision: '',
    source:
      'Tên và trọng số: mục 8.10 Kết quả đánh giá Chỉ số CCHC huyện Phong Thổ năm 2023; năm nhóm này cũng là của Bảng 2 Kế hoạch số 205/KH-UBND tỉnh Thừa Thiên Huế',
    level: 'province',
    ofIndex: { name: 'SIPAS', nameWord: 'Sipas', rows: 'Chỉ số thành phần' },
    maximaOf: 'huyện Phong Thổ',
    years: [],
    total: '10',
    nodes: satisfaction(),
  },
  {
    id: 'papi',
    title: 'Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI): tám nội dung',
    decision: '',
    source:
      'Tám chỉ số nội dung của PAPI (UNDP), mỗi nội dung 10 điểm, tổng 80 điểm như Kế hoạch năm 2023 của UBND tỉnh Hà Tĩnh nêu',
    level: 'province',
    ofIndex: { name: 'PAPI', nameWord: 'Papi', rows: 'Chỉ số nội dung' },
    years: [],
    total: '80',
    nodes: dimensions.map((name, index) => ({
      code: String(index + 1),
      name,
      maximum: '10',
      scoredBy: 'survey' as const,
    })),
  },
];

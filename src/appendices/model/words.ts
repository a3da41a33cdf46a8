/** The words of generated appendices. They are Vietnamese whatever language the pane speaks: the documents are. */
import type { Appendix } from '../../domain/appendix';
import type { DocumentOptions } from '../generators/choices';
import type { TitleBlock } from './sheet-plan';

export const headers = {
  code: 'STT',
  criterion: 'Lĩnh vực/tiêu chí/tiêu chí thành phần',
  belowName: 'Tên tiêu chí/tiêu chí thành phần',
  field: 'Lĩnh vực đánh giá',
  maximum: 'Điểm tối đa',
  appraisalMaximum: 'Điểm tối đa thẩm định',
  appraised: 'Điểm thẩm định',
  surveyMaximum: 'Điểm tối đa ĐTXHH',
  survey: 'Điểm ĐTXHH',
  total: 'Tổng điểm đánh giá',
  rank: 'Vị thứ',
  ratio: 'Tỷ lệ (%)',
  task: 'Nhiệm vụ, giải pháp',
  unit: 'Đơn vị chủ trì',
  reason: 'Lý do',
  note: 'Ghi chú',
  deadline: 'Thời hạn hoàn thành',
  achieved: (year: string): string => `Điểm đạt được năm ${year}`,
  target: (year: string): string => `Mục tiêu năm ${year}`,
  year: (year: string): string => `Năm ${year}`,
} as const;

/** The total of a whole index. */
export const totalLabel = 'TỔNG ĐIỂM';

/** The sum of a list picked out of it, which is nobody's total. */
export const sumLabel = 'CỘNG';

/** "tỉnh Đắk Nông" → " TỈNH ĐẮK NÔNG"; '' where the title names nobody. */
export const ownerInTitle = (owner: string): string =>
  owner === '' ? '' : ` ${owner.toLocaleUpperCase('vi')}`;

/** "UBND tỉnh Đắk Nông"; a body that is no place ("Sở Nội vụ") issues by itself. */
const issuerOf = (owner: string): string => {
  if (owner === '') return 'UBND …………';
  return /^\p{Lu}/u.test(owner) ? owner : `UBND ${owner}`;
};

const blankNumber = '……/KH-UBND';
const blankDate = '……/……/20……';

/** "(Kèm theo Kế hoạch số … ngày … của …)". */
const referenceLine = ({ number, date, issuer }: DocumentOptions, owner: string): string =>
  `(Kèm theo Kế hoạch số ${number ?? blankNumber} ngày ${date ?? blankDate} của ${issuer ?? issuerOf(owner)})`;

/** The lines above the table; `usual` is the appendix's number where the caller names none. */
export const titleBlock = (
  title: string,
  usual: string,
  options: { readonly document: DocumentOptions; readonly appendixNumber?: string | undefined },
  owner: Appendix['owner'],
): TitleBlock => ({
  number: ['Phụ lục', options.appendixNumber ?? usual].join(' ').trim(),
  title,
  reference: referenceLine(options.document, owner),
});

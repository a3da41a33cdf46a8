/** Words in the place of points: each means a number that stands elsewhere in the row, or that there is none. */
import type { PointMeaning } from '../reading';
import { cleanText } from '../../text';
import { longestForm, patternForm } from './form';
import type { PointForm } from './form';

const wordForm = (
  id: string,
  means: Exclude<PointMeaning['kind'], 'of' | 'change'>,
  pattern: RegExp,
  examples: readonly string[],
): PointForm =>
  patternForm(id, pattern, Object.fromEntries(examples.map((text) => [text, means])), () => ({
    kind: 'not-score',
    raw: '',
    means: { kind: means },
  }));

/** All the points there are. */
export const maximumWord = wordForm(
  'maximum-word',
  'maximum',
  /^(?:(?:tiếp tục )?(?:duy trì|giữ vững|giữ|phấn đấu|bảo đảm|đảm bảo) )?(?:đạt )?(?:(?:số |mức )?điểm )?(?:tối đa|tuyệt đối|điểm tối đa|điểm chuẩn|toàn bộ|đủ điểm|full|max(?:imum)?)(?:\s+điểm)?(?:\s*\(?100\s?%\)?)?[.!]?$|^(?:đạt\s+)?100\s?%\s*(?:tổng )?(?:số )?điểm(?: tối đa| chuẩn)?[.]?$/u,
  [
    'Đạt tối đa',
    'Tối đa',
    'Đạt điểm tối đa',
    'Duy trì điểm tối đa',
    'Phấn đấu đạt điểm tối đa',
    'Giữ vững điểm tối đa',
    'Điểm tối đa',
    'Đạt điểm chuẩn',
    'Max',
    '100% số điểm',
  ],
);

/** What was achieved before. */
export const achievedWord = wordForm(
  'achieved-word',
  'achieved',
  /^(?:tiếp tục )?(?:duy trì|giữ (?:nguyên|vững|ổn định)|giữ|không (?:đổi|thay đổi)|(?:như|bằng)(?= (?:\S+ )?năm)|ổn định)(?: (?:số )?(?:điểm|kết quả|mức điểm|điểm số|mức))?(?: (?:đã )?(?:đạt được|đạt|hiện tại|hiện có))?(?: (?:như|so với|của|bằng))?(?: năm (?:trước|\d{4}))?[.]?$/u,
  [
    'Duy trì',
    'Giữ nguyên',
    'Tiếp tục duy trì',
    'Giữ vững',
    'Duy trì điểm',
    'Duy trì kết quả năm 2023',
    'Như năm 2023',
    'Bằng năm trước',
  ],
);

/** What stands in the row above. */
export const aboveWord = wordForm(
  'above-word',
  'above',
  /^(?:(?:-\s*)?(?:nt|n\.t\.?|như trên)(?:\s*-)?|\/\/|''|"|″|〃)$/u,
  ['//', 'nt', '-nt-', 'Như trên', '"'],
);

/** No points, and none are missed: scored by survey, not assessed, nothing that could be assessed. */
export const nothingWord = wordForm(
  'nothing-word',
  'nothing',
  /^\(?(?:(?:điểm |kết quả |theo |qua )?(?:đtxhh|xhh|điều tra xhh|điều tra xã hội học|khảo sát)|(?:do )?(?:bnv|bộ nội vụ)(?: (?:sẽ )?(?:chấm|đánh giá|thẩm định)(?: điểm)?)?|không chấm(?: điểm)?|không phát sinh (?:nhiệm vụ|nội dung|công việc|hồ sơ|vụ việc|trường hợp|văn bản)|(?:không|chưa)(?: (?:được |thực hiện |tiến hành )?(?:đánh giá|thẩm định|khảo sát|tính(?: điểm)?|có(?: điểm| kết quả| số liệu)?|phát sinh|áp dụng|xét|xác định|công bố|số liệu|kết quả|thực hiện))?|kđg|kps|kxđ|không có số liệu|chờ(?: kết quả| công bố| khảo sát)*(?: đtxhh| điều tra xhh| điều tra xã hội học)?|n\/?a|n\.a\.?|x{1,3}|[-\u2010-\u2015\u2212.…_/\s]+|not (?:assessed|applicable|available))\)?$/u,
  [
    'ĐTXHH',
    'Không đánh giá',
    'KĐG',
    'Không phát sinh',
    'Không phát sinh nhiệm vụ',
    'Không chấm',
    'BNV chấm',
    'Bộ Nội vụ đánh giá',
    'XHH',
    'N/A',
    'x',
    'Chưa đánh giá',
    'Không',
    'Chưa có',
    'Điều tra XHH',
  ],
);

/** Points that are still to come: "Chưa chấm", "Thẩm định sau", "?". */
const waiting =
  /^\(?(?:(?:chưa|đang|sẽ|chờ) (?:\p{L}+ )?(?:chấm|đánh giá|thẩm định|xét|bổ sung|kết quả)(?: điểm| sau)?|(?:chấm|đánh giá|thẩm định|tđ|xét|bổ sung|cập nhật) sau|\?{1,3})\)?$/u;

/** True for words that say that the points are still to come: they are asked about, not called wrong. */
export const saysLater = (text: string): boolean =>
  text.length <= longestForm && waiting.test(cleanText(text).toLocaleLowerCase('vi'));

/** Points from the survey. */
import type { RoleLexicon } from './lexicon';

export const survey: RoleLexicon = {
  role: 'survey',
  holds: 'points',
  yearly: true,
  phrases: [
    'Điểm điều tra xã hội học',
    'Điểm ĐTXHH',
    'Điểm khảo sát',
    'Kết quả điều tra xã hội học',
    'Kết quả khảo sát',
    'Điểm qua điều tra xã hội học',
    'ĐTXHH',
    'Điểm đánh giá qua khảo sát',
  ],
};

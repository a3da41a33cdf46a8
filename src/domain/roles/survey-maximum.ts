/** Most points the survey can give. */
import type { RoleLexicon } from './lexicon';

export const surveyMaximum: RoleLexicon = {
  role: 'survey-maximum',
  holds: 'points',
  yearly: true,
  phrases: [
    'Điểm tối đa điều tra xã hội học',
    'Điểm ĐTXHH tối đa',
    'Thang điểm điều tra xã hội học',
    'Điểm khảo sát tối đa',
    'Điểm tối đa khảo sát',
    'Điểm chuẩn điều tra xã hội học',
  ],
};

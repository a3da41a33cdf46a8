/** Most points the survey can give. */
import { defineRole } from './role';

export const surveyMaximum = defineRole({
  id: 'survey-maximum',
  words: { vi: 'điểm tối đa ĐTXHH', en: 'survey maximum' },
  nameWord: 'DiemChuanDTXHH',
  holds: 'points',
  yearly: true,
  points: { kind: 'maximum', laidDown: 'surveyMaximum' },
  phrases: [
    'Điểm tối đa điều tra xã hội học',
    'Điểm ĐTXHH tối đa',
    'Thang điểm điều tra xã hội học',
    'Điểm khảo sát tối đa',
    'Điểm tối đa khảo sát',
    'Điểm chuẩn điều tra xã hội học',
  ],
});

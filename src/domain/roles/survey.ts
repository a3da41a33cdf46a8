/** Points from the survey. */
import { surveyMaximum } from './survey-maximum';
import { defineRole } from './role';

export const survey = defineRole({
  id: 'survey',
  words: { vi: 'điểm ĐTXHH', en: 'survey points' },
  nameWord: 'DiemDTXHH',
  nameSynonyms: ['dtxhh'],
  holds: 'points',
  yearly: true,
  points: { kind: 'scored', precedence: 4, scoredBy: 'survey', whole: false, maximum: surveyMaximum },
  tells: 'result',
  phrases: [
    'Điểm điều tra xã hội học',
    'Điểm ĐTXHH',
    'Điểm khảo sát',
    'Kết quả điều tra xã hội học',
    'Kết quả khảo sát',
    'Điểm qua điều tra xã hội học',
    'ĐTXHH',
    'Điểm đánh giá qua khảo sát',
    'Survey score',
  ],
});

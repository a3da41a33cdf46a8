/** Most points the appraisal can give. */
import type { RoleLexicon } from './lexicon';

export const appraisalMaximum: RoleLexicon = {
  role: 'appraisal-maximum',
  holds: 'points',
  yearly: true,
  phrases: ['Điểm tối đa thẩm định', 'Điểm thẩm định tối đa', 'Thang điểm thẩm định', 'Điểm chuẩn thẩm định'],
};

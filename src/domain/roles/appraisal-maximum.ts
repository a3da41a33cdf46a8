/** Most points the appraisal can give. */
import { defineRole } from './role';

export const appraisalMaximum = defineRole({
  id: 'appraisal-maximum',
  words: { vi: 'điểm tối đa thẩm định', en: 'appraisal maximum' },
  nameWord: 'DiemChuanThamDinh',
  holds: 'points',
  yearly: true,
  points: { kind: 'maximum', laidDown: 'appraisalMaximum' },
  phrases: ['Điểm tối đa thẩm định', 'Điểm thẩm định tối đa', 'Thang điểm thẩm định', 'Điểm chuẩn thẩm định'],
});

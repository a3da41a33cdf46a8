/** Points and what they are of: "1/1,5" is 1 where 1,5 is the row's maximum, and no points anywhere else. */
import { boundFrom, number, patternForm, pointsWord, remark } from './form';
import { scoreOf } from '../model';

const pattern = new RegExp(`^${number}${pointsWord}\\s*/\\s*${number}${pointsWord}${remark}$`, 'u');

export const ofMaximum = patternForm(
  'of-maximum',
  pattern,
  { '1/1,5': '1 of 1,5', '0/4': '0 of 4', '0,5 điểm/1 điểm': '0,5 of 1' },
  ([points = '', most = '']) => ({
    kind: 'not-score',
    raw: `${points}/${most}`,
    means: { kind: 'of', points: scoreOf(boundFrom(points)), of: scoreOf(boundFrom(most)) },
  }),
);

/** The word with its figure: "Tối đa (2,0)" is 2 where 2 is the row's maximum. */
export const statedMaximum = patternForm(
  'stated-maximum',
  new RegExp(String.raw`^(?:đạt )?(?:điểm )?tối đa\s*[(:=]\s*${number}${pointsWord}\s*\)?[.]?$`, 'u'),
  { 'Tối đa (2,0)': '2 of 2', 'đạt tối đa: 2 điểm': '2 of 2' },
  ([points = '']) => {
    const score = scoreOf(boundFrom(points));
    return { kind: 'not-score', raw: '', means: { kind: 'of', points: score, of: score } };
  },
);

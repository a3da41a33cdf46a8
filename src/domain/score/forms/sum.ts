/** Points written as the sum they are: "0,75 + 0,25". */
import { sumScores } from '../arithmetic';
import { scoreOf } from '../model';
import { boundFrom, inWords, pointsWord, remark } from './form';
import type { PointForm } from './form';

const figure = String.raw`(?:\d+(?:[.,]\d+)?)${pointsWord}`;
const pattern = new RegExp(
  `^(${figure}(?:\\s*\\+\\s*${figure}){1,9})(?:\\s*=\\s*(${figure}))?${remark}$`,
  'u',
);

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)?/gu) ?? [];

export const writtenSum: PointForm = {
  id: 'written-sum',
  examples: { '0,75 + 0,25': '1', '1+0.5 điểm': '1,5', '0,5 + 0,5 = 1': '1' },
  read: (text) => {
    const [, parts = '', result = '', note = ''] = pattern.exec(text) ?? [];
    if (parts === '') return null;
    const sum = sumScores(numbersIn(parts).map((part) => scoreOf(boundFrom(part))));
    const [stated] = numbersIn(result);
    if (stated !== undefined && !boundFrom(stated).value.eq(sum.low.value)) return null;
    return inWords(sum.low, sum.high, note);
  },
};

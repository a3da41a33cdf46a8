/** Words as functions compare them: without diacritics, case, punctuation. */
import { cleanText, narrow } from '../domain/text';
import { withoutMarks } from '../domain/vietnamese';

/** "Điểm mục tiêu năm 2022" → "diem muc tieu nam 2022"; words that are written as one ("MucTieu2022") stay one. */
export const fold = (text: string): string =>
  withoutMarks(cleanText(narrow(text)))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same without spaces, so that "Mục tiêu 2022" is "MucTieu2022". */
export const joined = (text: string): string => fold(text).replaceAll(' ', '');

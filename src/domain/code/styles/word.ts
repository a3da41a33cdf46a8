/** A word before the number: "Tiêu chí 1.1", "TC1.1.2", "TCTP 1.1.1", "Lĩnh vực I", "CS1"; "Phần A" heads a part and is none. */
import { ordinalOf } from '../ordinals';
import { pathOf } from './parts';
import type { Lettering } from './parts';
import { defineStyle } from './style';

const words =
  'tiêu chí thành phần|tiêu chí|lĩnh vực|chỉ số thành phần|chỉ số|nội dung thành phần|nội dung|trục nội dung|trục|nhóm|mục|phần|tctp|tc|lv|cstp|cs|nd|số|m';
const written = new RegExp(
  String.raw`^(?:${words})\s?(?:số\s)?[.:]?\s?((?:\d{1,2}|[IVXL]{1,6}|[A-H])(?:[.\-]\w{1,4})*\.?)[:/]?$`,
  'iu',
);

const read = (text: string, lettering?: Lettering): string | null => {
  const plain = text.normalize('NFC');
  const number = written.exec(plain)?.[1];
  return number === undefined || ordinalOf(plain) !== null ? null : pathOf(number, lettering);
};

export const word = defineStyle({ id: 'word', shows: (text) => read(text) !== null, read });

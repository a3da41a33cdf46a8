/** Lines of a table that are no criteria, told by their words: totals, footers, column numbers. */
import { fold } from '../headers/fold';

const totals = [
  /^(?:grand |overall )?total(?:$|\s*[:(.=]| (?:score|points)\b)/u,
  /^tong(?: so)?(?: cong|(?: cong)? diem)\b/u,
  /^tong(?: so)?(?:$|\s*[:(.,=]|\s+(?:chung|toan|cac linh vuc|muc|phan|par|chi so (?:cchc|cai cach)|[ivx]+\b|[a-h]\s*\+))/u,
  /^cong(?: diem)?(?:$|\s*[:(.=])/u,
  /^cong (?:tong|muc|phan|[ivx]+)\b/u,
  /^cong (?:diem )?(?:cac|tat ca)(?: cac)? (?:linh vuc|nhom|tieu chi|noi dung|muc|phan)\b/u,
  /^cong (?:diem )?(?:(?:linh vuc|nhom|tieu chi|noi dung|muc|phan) )?(?:[ivx]+|[a-h]|\d{1,2}(?:\.\d{1,2})*)[.:]?$/u,
  /^diem tong(?: cong| so| hop)?$/u,
  /^tong (?:hop )?(?:cac )?(?:diem|tieu chi|linh vuc|phan|muc)\b(?!.*\b(?:bao cao|ket qua thuc hien)\b)/u,
  /^(?:ket qua|diem) (?:chung|toan tinh|tong hop|cuoi cung)$|^toan (?:tinh|huyen|thanh pho|xa|so)$/u,
  /^(?:grand |overall )?total\b(?! (?:number|of))/u,
  /^(?:chi so|muc do|ti le|ty le) hai long chung/u,
];

/** All in one: a text that is none is put off by one look at its beginning. */
const anyTotal = new RegExp(totals.map(({ source }) => source).join('|'), 'u');

/** The longest words of a total, folded; marks and odd spaces make a cell longer, but not three times. */
const longestTotal = 90;
const longestRemembered = 3 * longestTotal;
/** Every row is asked several times on its way through the stages. */
const remembered = new Map<string, boolean>();
const rememberAtMost = 5_000;

/** "TỔNG ĐIỂM", "Tổng cộng", "Cộng", "Chỉ số hài lòng chung …"; not "Tổng hợp, báo cáo …". */
export function isTotalWords(text: string): boolean {
  if (text.length > longestRemembered) return false;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = fold(text);
  const isTotal = plain.length <= longestTotal && anyTotal.test(plain);
  if (remembered.size >= rememberAtMost) remembered.clear();
  remembered.set(text, isTotal);
  return isTotal;
}

const footer =
  /^(?:ghi chu|chu thich|luu y|noi nhan|nguon|tm\.|kt\.|tl\.|tuq\.|q\. |chu tich|pho chu tich|giam doc|pho giam doc|nguoi lap|nguoi ky|lap bieu|thu truong|truong phong|xac nhan|\(\*+\)|\*+ |.{0,30}, ?ngay .{0,6}thang)/u;

/** "Ghi chú: …", "Nơi nhận:", a signature, a place and date: what stands below a table. */
export const isFooterWords = (text: string): boolean => footer.test(fold(text));

/** "PHỤ LỤC 2", "Bảng 3. …", "(Kèm theo …)": what stands above a table. */
export const isTitleWords = (text: string): boolean =>
  /^(?:phu luc|bieu(?: so)? \d|bieu mau|bang(?: so)? \d|mau so|\(?(?:ban hanh )?kem theo)/u.test(fold(text));

/** A cell of a row of column numbers: "(1)", "4", "(4)=(3)-(2)", "A". */
const columnNumber = /^\(?(?:\d{1,2}|[a-e])\)?(?:\s*[=:].*)?$/u;

/** A row of column numbers: its filled cells all number columns, and the numbers grow from cell to cell. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const plain = texts.map(fold);
  if (!plain.every((text) => columnNumber.test(text))) return false;
  const numbers = plain.flatMap((text) => /\d+/u.exec(text)?.[0] ?? []).map(Number);
  return (
    numbers.length >= 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** Whether the words of a task still speak of a year, other than in the number or date of a document they cite. */

/** "205/KH-UBND ngày 01/6/2022", "15/2022/NĐ-CP": a document keeps its date whatever year the plan is for. */
const citation =
  /(?<!\d)\d{1,6}(?:\/\d{4})?\/[A-ZĐ]{2}[^\s,;.()]*(?:\s{1,4}ngày\s{1,4}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d))?/gu;

/** "trước 30/11/2022", "quý IV/2022", "trong năm 2022". */
export const speaksOfYear = (words: string, year: string): boolean =>
  words.normalize('NFC').replace(citation, ' ').split(/\D+/u).includes(year);

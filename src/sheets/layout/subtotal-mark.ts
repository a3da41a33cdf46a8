/** How a row says whose sum it repeats: "Cộng I", "Cộng mục 1", "Tổng lĩnh vực 1". */
import { fold } from '../headers/fold';

const marked =
  /^(?:tong )?(?:cong|tong)(?: (?:so|diem))*(?: (?:muc|phan|linh vuc|nhom|tieu chi|noi dung))?:? \(?([ivxl]{1,6}|\d{1,2}(?:\.\d{1,2})*|[a-h])\)?[.:]?$/u;

/** The mark of the section whose sum a row says it is, folded: "i" for "Cộng I", "1" for "Cộng mục 1"; null for every other row. */
export const markOf = (name: string): string | null => marked.exec(fold(name))?.[1] ?? null;

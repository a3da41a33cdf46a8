/** Headers that name a unit, by the kind of body its name begins with; which units there are is not asked. */
import { fold } from './fold';

const bodies =
  /^(?:so|ban|van phong|vp|ubnd|uy ban|hdnd|phong|chi cuc|cuc|bao hiem|cong an|bo chi huy|bch|thanh tra|trung tam|truong|vien|quan|huyen|thi xa|thanh pho|tp\.?|thi tran|xa|phuong|dac khu|tinh|thue|kho bac|ngan hang|toa an|vien kiem sat|thong ke|department|office of) (?!hanh\b|nganh\b|hop\b|ban\b|hoi\b|hinh\b|suat\b|dan\b|bo\b|luong\b|diem\b)[a-z0-9]/u;

/** Words that such a beginning is followed by where it is no name: "Sở, ngành chủ trì", "Phòng ban phối hợp". */
const noName =
  /chu tri|phoi hop|thuc hien|phu trach|chiu trach nhiem|tham muu|tu cham|tham dinh|danh gia|tong|diem|xep hang|lien quan/u;
/** Letters; longer words are a sentence about a unit. */
const longestName = 80;

/** "Sở Nội vụ", "UBND xã Tân Phú", "Phường 3". */
export const namesUnit = (text: string): boolean => {
  if (/^(?:số|so sánh)(?!\p{L})/iu.test(text.normalize('NFC'))) return false;
  const plain = fold(text);
  return plain.length <= longestName && bodies.test(plain) && !noName.test(plain);
};

/** A group header over the units' columns: "Điểm các đơn vị", "Kết quả của các sở, ban, ngành". */
export const speaksOfUnits = (text: string): boolean =>
  /\b(?:cac|tung|cua) (?:co quan|don vi|so|ban|nganh|huyen|xa|phuong|dia phuong|phong|tinh)\b/u.test(
    fold(text),
  );

const unitWords =
  /^(?:ten |cac )*(?:don vi|co quan|ubnd\b|uy ban nhan dan|dia phuong|so\b|ban,? nganh|quan\b|huyen|thi xa|xa\b|phuong|tinh\b|thanh pho|phong,? ban|agency|agencies|departments?\b|units?\b|provinces?\b|districts?\b|communes?\b)/u;
const otherWords =
  /chu tri|phoi hop|thuc hien|phu trach|chiu trach nhiem|tham muu|dau moi|tinh\s*$|phan cong|\bso (?:tt|thu tu)/u;

/** "Đơn vị", "Tên cơ quan, đơn vị", "Sở, ban, ngành", "Xã, phường"; not "Đơn vị chủ trì" and not "Đơn vị tính". */
export const namesUnitRows = (header: string): boolean => {
  const plain = fold(header);
  return unitWords.test(plain) && (!otherWords.test(plain) || /^(?:ten )?tinh\b/u.test(plain));
};

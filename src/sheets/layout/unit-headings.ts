/** Headings that name the unit whose criteria stand below them: "SỞ TÀI CHÍNH", "Các tiêu chí do Sở Nội vụ chủ trì". */
import { cleanText } from '../../domain/text';
import { mayBeUnitHeading } from '../lengths';
import { mayOpenWithName, readUnits, unitRegistry, withoutSlips } from '../../domain/units';

/** Both meet clean text, whose spaces are single. */
const opening =
  /^(?:\p{Lu}{1,4}[.)] )?(?:(?:đơn vị|cơ quan)(?: (?:chủ trì|thực hiện|phụ trách|đánh giá))?(?: ?:)? )?(?:(?:nhóm )?(?:các )?(?:tiêu chí(?: thành phần)?|nội dung|nhiệm vụ|phần|chỉ tiêu) )?(?:(?:thuộc )?trách nhiệm(?: của)? |(?:do|của|thuộc|giao) )?/iu;
const closing =
  / ?(?:là )?(?:cơ quan |đơn vị )?(?:chủ trì|tham mưu|phụ trách|thực hiện|theo dõi|chịu trách nhiệm)(?:[, ].*)?$/iu;
/** "(12 tiêu chí)" behind the name. */
const count = / ?\(\d[^()]*\)$/u;
/** Bodies whose names stand in headings though no registry has them. */
const body =
  /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|sở(?! hữu)|phòng(?! (?:chống|cháy|ngừa))|chi cục|công an|hđnd|văn phòng(?! điện tử)|ban quản lý|bảo hiểm xã hội|kho bạc|trung tâm|xã(?! hội)|phường|thị trấn|đặc khu|department of|office of)\s+(?:\p{L}|\d)/iu;
const longestName = 9;

/** The heading's unit as written, without the words around it; null where it is no such heading. */
export function unitOfHeading(text: string): string | null {
  if (!mayBeUnitHeading(text) || /[;:]\s*\p{L}.*[;:]/u.test(text)) return null;
  const inner = cleanText(text)
    .replace(opening, '')
    .replace(/ ?[:.]$/u, '')
    .replace(closing, '')
    .replace(count, '')
    .trim();
  if (!/^\p{Lu}/u.test(inner)) return null;
  const hasBody = body.test(inner);
  if (!hasBody && !mayOpenWithName(withoutSlips(inner, unitRegistry), unitRegistry)) return null;
  const { units, groups, prose } = readUnits(inner, unitRegistry, 'prose');
  const [known] = units;
  const isKnown = known?.canonical !== undefined && known.start === 0 && known.end === inner.length;
  if (isKnown && units.length === 1 && groups.length === 0) return inner;
  const isNamed = hasBody && !prose && inner.split(' ').length <= longestName && !/[,]/u.test(inner);
  return isNamed ? inner : null;
}

/** The unit a document is about, as a title names it: "tỉnh Đắk Nông", "HUYỆN KRÔNG NÔ" → "huyện Krông Nô". */

const levels =
  /(?<!\p{L})(tỉnh|thành phố|tp\.?|huyện|thị xã|thị trấn|quận|phường|xã|đặc khu)\s+(?=\p{Lu})/giu;

/** Words that follow a level without being its name, in titles written in capitals. */
const stops = new Set(
  [
    'năm',
    'giai',
    'theo',
    'trên',
    'trong',
    'tại',
    'và',
    'của',
    'do',
    'đến',
    'quý',
    'tháng',
    'về',
    'hội',
    'ủy',
    'uỷ',
    'thành',
    'huyện',
  ].concat([
    'tỉnh',
    'xã',
    'qua',
    'có',
    'được',
    'chưa',
    'là',
    'so',
    'với',
    'sau',
    'đạt',
    'đối',
    'kỳ',
    'các',
    'kèm',
    'ban',
    'ngày',
  ]),
);

const longestName = 5;

const titleCase = (word: string): string =>
  word.charAt(0).toLocaleUpperCase('vi') + word.slice(1).toLocaleLowerCase('vi');

/** The capitalised words at the start of a text, up to a stop word or a sign. */
function nameAt(text: string, inCapitals: boolean): string[] {
  const name: string[] = [];
  for (const token of text.split(' ')) {
    if (/^[-–]$/u.test(token) && name.length > 0) {
      name.push('-');
      continue;
    }
    const word = /^[\p{L}'’]+/u.exec(token)?.[0] ?? '';
    if (!/^\p{Lu}/u.test(word) || stops.has(word.toLocaleLowerCase('vi'))) break;
    if (inCapitals && word !== word.toLocaleUpperCase('vi')) break;
    name.push(titleCase(word));
    if (word !== token || name.length >= longestName) break;
  }
  return name.at(-1) === '-' ? name.slice(0, -1) : name;
}

/** The first unit named in a text, with its level in lower case; '' when none is. */
export function ownerIn(text: string): string {
  for (const match of text.matchAll(levels)) {
    const level = match[1] ?? '';
    const name = nameAt(text.slice(match.index + match[0].length), level === level.toLocaleUpperCase('vi'));
    if (name.length === 0) continue;
    const plain = level.toLocaleLowerCase('vi').replace(/^tp\.?$/u, 'thành phố');
    return `${plain} ${name.join(' ')}`;
  }
  return '';
}

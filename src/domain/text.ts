/** Text as people and scanners leave it in cells, made comparable: odd spaces, full-width forms, decomposed accents. */

const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const oddSpaces = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/gu;
const fullWidth = /[\uff01-\uff5e]/gu;

/** Full-width forms as ASCII ("２．３" → "2.3"); superscripts and everything else stay as they are. */
export const narrow = (text: string): string =>
  text.replace(fullWidth, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** Anything but composed Latin letters, plain signs and single spaces between them: most cells hold nothing else. */
const unclean = /[^\u0020-\u007e\u00c0-\u024f\u1ea0-\u1ef9\u2013\u2014\u201c\u201d]| {2}|^ | $/u;

/** NFC, ordinary single spaces, no zero-width characters, trimmed. */
export const cleanText = (text: string): string =>
  unclean.test(text) ? text.normalize('NFC').replace(zeroWidth, '').replace(oddSpaces, ' ').trim() : text;

/** What people hand in as a workbook and is something else, told by how the file begins and by what its zip holds. */
import type { XlsxErrorCode } from '../errors';

const startsWith = (bytes: Uint8Array, signature: readonly number[] | string, at = 0): boolean =>
  [...signature].every(
    (each, index) => bytes[at + index] === (typeof each === 'number' ? each : each.charCodeAt(0)),
  );

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedStream = Uint8Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0));

/** Finds the stream's name in a compound file's directory, where names are UTF-16. */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const last = bytes.length - encryptedStream.length * 2;
  for (let at = 512; at <= last; at += 128) {
    if (encryptedStream.every((byte, index) => bytes[at + index * 2] === byte)) return true;
  }
  return false;
}

/** So many bytes tell whether a file is text. */
const beginning = 4_096;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The beginning as text, trimmed; null where it holds what no text has. */
function textOf(bytes: Uint8Array): string | null {
  const head = bytes.subarray(startsWith(bytes, byteOrderMark) ? 3 : 0, beginning);
  const isText =
    head.length > 0 && head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return isText ? new TextDecoder('latin1').decode(head).trimStart() : null;
}

/** What a file that is no zip is; null where nothing tells. */
export function foreignFile(bytes: Uint8Array): XlsxErrorCode | null {
  if (startsWith(bytes, oleSignature)) return holdsEncryptedPackage(bytes) ? 'encrypted' : 'old-format';
  if (startsWith(bytes, '%PDF')) return 'pdf';
  const text = textOf(bytes);
  if (text === null) return null;
  // Many systems hand out web pages, or XML of 2003, under names that end in .xls.
  return text.startsWith('<') ? 'web-page' : 'plain-text';
}

/** Parts by which other formats in a zip are known. */
const known: readonly (readonly [part: RegExp, code: XlsxErrorCode])[] = [
  [/^xl\/workbook\.bin$/iu, 'binary-format'],
  [/^word\/document\.xml$/iu, 'word-document'],
  [/^content\.xml$/iu, 'open-document'],
];

/** What a zip without a workbook is, by the names of its parts. */
export const foreignPackage = (paths: readonly string[]): XlsxErrorCode =>
  known.find(([part]) => paths.some((path) => part.test(path)))?.[1] ?? 'not-workbook';

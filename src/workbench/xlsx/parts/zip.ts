/** The zip around a workbook: unpacked within limits and with checksums verified, packed the same way every time. */
import { unzipSync, zipSync, type Zippable } from 'fflate';

import { XlsxError } from '../errors';
import { crc32 } from './crc32';

const maxPackedBytes = 100 * 1024 * 1024;
const maxUnpackedBytes = 400 * 1024 * 1024;
const maxEntries = 20_000;
/** Deflate makes at most so many bytes of one. */
const mostGrowth = 1_032;

interface Entry {
  readonly name: string;
  readonly crc: number;
  /** Bytes in the archive, at most all of it. */
  readonly packed: number;
  readonly unpacked: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

/** The unpacked size of an entry; a large-file entry (zip64) has it in an extra field of id 1. */
function unpackedSize(view: DataView, entry: number, nameLength: number): number {
  const size = view.getUint32(entry + 24, true);
  if (size !== 0xffffffff) return size;
  const end = entry + 46 + nameLength + view.getUint16(entry + 30, true);
  for (let at = entry + 46 + nameLength; at + 12 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return Number(view.getBigUint64(at + 4, true));
  }
  return size;
}

/** An entry that claims more than its packed bytes can hold is not unpacked: room would be made for the claim. */
function assertPossible({ name, packed, unpacked }: Entry): void {
  if (unpacked > packed * mostGrowth)
    throw new XlsxError('damaged', `the zip entry ${name} cannot be that large`);
}

/** The central directory: what each entry says of itself. Throws `damaged` when it is missing or cut. */
function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) throw new XlsxError('damaged', 'the zip has no directory');
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entrySignature) {
      throw new XlsxError('damaged', 'the zip directory is cut short');
    }
    if (view.getUint16(at + 8, true) & 1) throw new XlsxError('encrypted', 'the zip entries are encrypted');
    const nameLength = view.getUint16(at + 28, true);
    const encoding = view.getUint16(at + 8, true) & 0x800 ? 'utf-8' : 'latin1';
    const name = new TextDecoder(encoding).decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const unpacked = unpackedSize(view, at, nameLength);
    const packed = Math.min(view.getUint32(at + 20, true), bytes.length);
    entries.push({ name, crc: view.getUint32(at + 16, true), packed, unpacked });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks every entry, in the order of the archive's directory.
 * Throws `too-large` before anything is unpacked, `damaged` when a checksum or a length is wrong.
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > maxPackedBytes) throw new XlsxError('too-large', `${bytes.length} bytes packed`);
  const entries = readDirectory(bytes);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > maxEntries || unpacked > maxUnpackedBytes) {
    throw new XlsxError('too-large', `${entries.length} entries, ${unpacked} bytes unpacked`);
  }
  entries.forEach(assertPossible);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch (cause) {
    throw new XlsxError('damaged', 'the zip cannot be unpacked', { cause });
  }
  const parts = new Map<string, Uint8Array>();
  for (const { name, crc, unpacked: length } of entries) {
    if (name.endsWith('/')) continue;
    const content = files[name];
    if (content?.length !== length || crc32(content) !== crc) {
      throw new XlsxError('damaged', `the zip entry ${name} is damaged`);
    }
    parts.set(name, content);
  }
  return parts;
}

/** Packs the parts in the given order; the same parts always give the same bytes. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of parts) files[name] = [content, { level: 6, mtime: new Date(1980, 0, 1) }];
  return zipSync(files);
}

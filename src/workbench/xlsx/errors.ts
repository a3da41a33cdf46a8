/** What can be wrong with a file that was handed in as a workbook. The words for people live with the caller. */

export type XlsxErrorCode =
  /** Not a zip, cut short, a wrong checksum, broken XML. */
  | 'damaged'
  /** Needs a password. */
  | 'encrypted'
  /** The binary .xls of Excel 97-2003. */
  | 'old-format'
  /** The binary .xlsb. */
  | 'binary-format'
  /** An .ods of OpenDocument. */
  | 'open-document'
  /** A .docx. */
  | 'word-document'
  | 'pdf'
  /** HTML, or XML of Excel 2003, often under a name that ends in .xls. */
  | 'web-page'
  /** Text: .csv, .txt. */
  | 'plain-text'
  /** A sound zip that holds no workbook. */
  | 'not-workbook'
  /** Bigger, packed or unpacked, than is safe to open. */
  | 'too-large'
  /** The workbook to be written cannot stand in a file (a sheet name that is not allowed, no visible sheet). */
  | 'not-writable';

/** Thrown by `readXlsx` and `writeXlsx`. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
    options?: { cause?: unknown },
  ) {
    super(detail, options);
  }
}

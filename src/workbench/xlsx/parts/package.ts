/** A workbook's package in memory: parts by path, XML parsed once and written back only when it was changed. */
import { XlsxError } from '../errors';
import { foreignFile } from './foreign';
import { readRelations, relationsPath, type Relation } from './relations';
import { parseXml, serializeXml, type Document } from './xml';
import { unzip, zip } from './zip';

export class OpcPackage {
  private readonly documents = new Map<string, Document>();
  private readonly touched = new Set<string>();
  private changed = false;
  /** Part names are compared without regard to case: lower-case path → path in the archive. */
  private readonly names = new Map<string, string>();

  constructor(private readonly parts: Map<string, Uint8Array>) {
    for (const name of parts.keys()) this.names.set(name.toLowerCase(), name);
  }

  /** Throws an `XlsxError` for whatever is not a sound zip. */
  static open(bytes: Uint8Array): OpcPackage {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
      throw new XlsxError(foreignFile(bytes) ?? 'damaged', 'the file is not a zip');
    const parts = new Map<string, Uint8Array>();
    for (const [name, content] of unzip(bytes))
      parts.set(name.replaceAll('\\', '/').replace(/^\//, ''), content);
    return new OpcPackage(parts);
  }

  private nameOf(path: string): string {
    return this.names.get(path.toLowerCase()) ?? path;
  }

  has(path: string): boolean {
    return this.names.has(path.toLowerCase());
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  bytes(path: string): Uint8Array | undefined {
    return this.parts.get(this.nameOf(path));
  }

  /** The parsed part, or undefined when there is none. Changes to it are kept only after `touch`. */
  xml(path: string): Document | undefined {
    const name = this.nameOf(path);
    const parsed = this.documents.get(name);
    if (parsed) return parsed;
    const content = this.parts.get(name);
    if (!content) return undefined;
    const document = parseXml(content, name);
    this.documents.set(name, document);
    return document;
  }

  /** Says that a parsed part was changed and must be written anew. */
  touch(path: string): void {
    this.changed = true;
    this.touched.add(this.nameOf(path));
  }

  set(path: string, content: Uint8Array): void {
    this.changed = true;
    const name = this.nameOf(path);
    this.documents.delete(name);
    this.touched.delete(name);
    this.parts.set(name, content);
    this.names.set(name.toLowerCase(), name);
  }

  delete(path: string): void {
    this.changed = true;
    const name = this.nameOf(path);
    this.documents.delete(name);
    this.touched.delete(name);
    this.parts.delete(name);
    this.names.delete(name.toLowerCase());
  }

  relations(part: string): Relation[] {
    const document = this.xml(relationsPath(part));
    return document ? readRelations(part, document) : [];
  }

  /** True once a part was changed, added or taken out. */
  get isChanged(): boolean {
    return this.changed;
  }

  /** Packs the parts; those nobody touched keep their bytes. */
  save(): Uint8Array {
    for (const name of this.touched) {
      const document = this.documents.get(name);
      if (document) this.parts.set(name, serializeXml(document));
    }
    this.touched.clear();
    return zip(this.parts);
  }
}

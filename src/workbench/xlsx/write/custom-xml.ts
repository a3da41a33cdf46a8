/** Custom XML parts and the document's settings come, change and go; the others keep their bytes. */
import type { BookFile } from '../../book';
import { relationsPath } from '../parts/relations';
import { escapeText } from '../parts/strings';
import { settingsNamespace, type StoredPart } from '../read/custom-xml';
import type { Reading } from '../read/workbook';
import { freePath, putPart, relate, unrelate } from './register';
import { officeRelations } from './skeleton';
import { same } from './style-facets';

const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const propertiesNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function addItem({ pkg, workbook }: Reading, id: string, namespace: string, xml: string): void {
  const path = freePath(pkg, 'customXml/item');
  const properties = path.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/>`;
  putPart(pkg, path, xml);
  putPart(
    pkg,
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${escapeXml(id)}" xmlns:ds="${propertiesNamespace}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    propertiesType,
  );
  relate(pkg, path, `${officeRelations}/customXmlProps`, properties);
  relate(pkg, workbook.path, `${officeRelations}/customXml`, path);
}

const settingsXml = (settings: Readonly<Record<string, unknown>>): string => {
  const entries = Object.entries(settings).filter(([, value]) => value !== undefined);
  const lines = entries.map(
    ([key, value]) =>
      `<setting key="${escapeXml(escapeText(key))}">${escapeXml(escapeText(JSON.stringify(value)))}</setting>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${settingsNamespace}">${lines.join('')}</settings>`;
};

/** The id of the settings' part is always the same: there is one at most. */
const settingsId = '{7C0C4C0E-5E0C-4F2B-9A53-6A0D1A4E7B11}';

function removeItem({ pkg, workbook }: Reading, part: StoredPart): void {
  unrelate(pkg, workbook.path, part.path);
  pkg.delete(relationsPath(part.path));
}

/** Brings the package's custom XML in line with the book's. */
export function patchCustomXml(reading: Reading, book: BookFile): void {
  const stored = new Map(
    reading.customXml
      .filter(({ namespace }) => namespace !== settingsNamespace)
      .map((part) => [part.id, part]),
  );
  for (const { id, namespace, xml } of book.extras.customXmlParts) {
    const present = stored.get(id);
    stored.delete(id);
    if (present?.xml === xml) continue;
    if (present && present.namespace === namespace) putPart(reading.pkg, present.path, xml);
    else {
      if (present) removeItem(reading, present);
      addItem(reading, id, namespace, xml);
    }
  }
  for (const part of stored.values()) removeItem(reading, part);
  if (same(reading.book.extras.settings, book.extras.settings)) return;
  const settings = reading.customXml.find(({ namespace }) => namespace === settingsNamespace);
  if (settings) removeItem(reading, settings);
  if (Object.keys(book.extras.settings).length > 0)
    addItem(reading, settingsId, settingsNamespace, settingsXml(book.extras.settings));
}

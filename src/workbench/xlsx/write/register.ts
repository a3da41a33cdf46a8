/** Parts enter and leave a package: content types and relationships are kept in step. */
import type { OpcPackage } from '../parts/package';
import { absoluteTarget, relationsPath } from '../parts/relations';
import { add, attr, kids, remove, rootOf, type Element } from '../parts/xml';

const typesPath = '[Content_Types].xml';
const relationsXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** Content types of parts by the kind of the relationship that leads to them, for a package that lists none. */
const typesByKind: Readonly<Record<string, string>> = {
  officeDocument: 'spreadsheetml.sheet.main',
  worksheet: 'spreadsheetml.worksheet',
  chartsheet: 'spreadsheetml.chartsheet',
  styles: 'spreadsheetml.styles',
  sharedStrings: 'spreadsheetml.sharedStrings',
  calcChain: 'spreadsheetml.calcChain',
  sheetMetadata: 'spreadsheetml.sheetMetadata',
  table: 'spreadsheetml.table',
  comments: 'spreadsheetml.comments',
  externalLink: 'spreadsheetml.externalLink',
  pivotTable: 'spreadsheetml.pivotTable',
  pivotCacheDefinition: 'spreadsheetml.pivotCacheDefinition',
  pivotCacheRecords: 'spreadsheetml.pivotCacheRecords',
  theme: 'theme',
  drawing: 'drawing',
  chart: 'drawingml.chart',
  customXmlProps: 'customXmlProperties',
};
const emptyTypes =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>';

/** The part that a path's relationships stand for: "xl/_rels/workbook.xml.rels" → "xl/workbook.xml". */
const ownerOf = (path: string): string => path.replace(/_rels\/([^/]*)\.rels$/, '$1');

/** Whether the package lists its content types; a list that is no XML tells nothing. */
function listsTypes(pkg: OpcPackage): boolean {
  try {
    return pkg.xml(typesPath)?.documentElement?.localName === 'Types';
  } catch {
    return false;
  }
}

/** The list of content types; a package without a readable one gets it, with what its relationships tell of its parts. */
function typesOf(pkg: OpcPackage): Element {
  if (!listsTypes(pkg)) {
    pkg.set(typesPath, new TextEncoder().encode(emptyTypes));
    const root = rootOf(pkg.xml(typesPath)!, typesPath);
    const related = pkg.paths().filter((path) => path.endsWith('.rels'));
    for (const { kind, target, external } of related.flatMap((path) => pkg.relations(ownerOf(path)))) {
      const type = typesByKind[kind];
      if (external || type === undefined || !pkg.has(target)) continue;
      const ContentType = `application/vnd.openxmlformats-officedocument.${type}+xml`;
      add(root, 'Override', { PartName: absoluteTarget(target), ContentType });
    }
    pkg.touch(typesPath);
  }
  return rootOf(pkg.xml(typesPath)!, typesPath);
}

const overrides = (pkg: OpcPackage): Element[] => kids(typesOf(pkg), 'Override');

/** Adds or replaces a part. Without a content type the package's default for its extension holds. */
export function putPart(pkg: OpcPackage, path: string, xml: string, contentType?: string): void {
  pkg.set(path, new TextEncoder().encode(xml));
  if (
    contentType === undefined ||
    overrides(pkg).some((each) => attr(each, 'PartName') === absoluteTarget(path))
  )
    return;
  add(typesOf(pkg), 'Override', { PartName: absoluteTarget(path), ContentType: contentType });
  pkg.touch(typesPath);
}

/** Points one part to another; returns the relationship's id. */
export const relate = (pkg: OpcPackage, part: string, type: string, target: string): string =>
  addRelation(pkg, part, { Type: type, Target: absoluteTarget(target) });

/** Points a part to an address outside the package; returns the relationship's id. */
export const relateOutside = (pkg: OpcPackage, part: string, type: string, address: string): string =>
  addRelation(pkg, part, { Type: type, Target: address, TargetMode: 'External' });

function addRelation(pkg: OpcPackage, part: string, attributes: Readonly<Record<string, string>>): string {
  const path = relationsPath(part);
  if (!pkg.has(path)) pkg.set(path, new TextEncoder().encode(relationsXml));
  const root = rootOf(pkg.xml(path)!, path);
  const taken = new Set(kids(root).map((each) => attr(each, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  add(root, 'Relationship', { Id: `rId${number}`, ...attributes });
  pkg.touch(path);
  return `rId${number}`;
}

/** Takes a relationship to an address outside away. */
export function unrelateOutside(pkg: OpcPackage, part: string, id: string): void {
  const path = relationsPath(part);
  const document = pkg.xml(path);
  if (!document) return;
  kids(rootOf(document))
    .filter((each) => attr(each, 'Id') === id)
    .forEach(remove);
  pkg.touch(path);
}

/** Takes a relationship away, and the part it points to when nothing else points there. */
export function unrelate(pkg: OpcPackage, part: string, target: string): void {
  const path = relationsPath(part);
  const document = pkg.xml(path);
  if (!document) return;
  const relations = pkg.relations(part);
  kids(rootOf(document)).forEach((element, index) => {
    if (relations[index]?.target === target) remove(element);
  });
  pkg.touch(path);
  if (!isReferenced(pkg, target)) dropPart(pkg, target);
}

const isReferenced = (pkg: OpcPackage, target: string): boolean =>
  pkg
    .paths()
    .filter((path) => path.endsWith('.rels'))
    .some((path) => pkg.relations(ownerOf(path)).some((relation) => relation.target === target));

/** Deletes a part with everything that only it pointed to. */
function dropPart(pkg: OpcPackage, path: string): void {
  const targets = pkg.relations(path).filter(({ external }) => !external);
  pkg.delete(relationsPath(path));
  pkg.delete(path);
  overrides(pkg)
    .filter((each) => attr(each, 'PartName') === absoluteTarget(path))
    .forEach(remove);
  pkg.touch(typesPath);
  for (const { target } of targets) if (pkg.has(target) && !isReferenced(pkg, target)) dropPart(pkg, target);
}

/** "xl/worksheets/sheet", ".xml" → the first such path with a number that is free. */
export function freePath(pkg: OpcPackage, stem: string, extension = '.xml'): string {
  let number = 1;
  while (pkg.has(`${stem}${number}${extension}`)) number += 1;
  return `${stem}${number}${extension}`;
}

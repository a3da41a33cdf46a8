/** Parts enter and leave a package: content types and relationships are kept in step. */
import type { OpcPackage } from '../parts/package';
import { absoluteTarget, relationsPath } from '../parts/relations';
import { add, attr, kids, remove, rootOf } from '../parts/xml';

const typesPath = '[Content_Types].xml';
const relationsXml =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

const overrides = (pkg: OpcPackage): ReturnType<typeof kids> =>
  kids(rootOf(pkg.xml(typesPath)!, typesPath), 'Override');

/** Adds or replaces a part. Without a content type the package's default for its extension holds. */
export function putPart(pkg: OpcPackage, path: string, xml: string, contentType?: string): void {
  pkg.set(path, new TextEncoder().encode(xml));
  if (
    contentType === undefined ||
    overrides(pkg).some((each) => attr(each, 'PartName') === absoluteTarget(path))
  )
    return;
  add(rootOf(pkg.xml(typesPath)!), 'Override', { PartName: absoluteTarget(path), ContentType: contentType });
  pkg.touch(typesPath);
}

/** Points one part to another; returns the relationship's id. */
export function relate(pkg: OpcPackage, part: string, type: string, target: string): string {
  const path = relationsPath(part);
  if (!pkg.has(path)) pkg.set(path, new TextEncoder().encode(relationsXml));
  const root = rootOf(pkg.xml(path)!, path);
  const taken = new Set(kids(root).map((each) => attr(each, 'Id')));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  add(root, 'Relationship', { Id: `rId${number}`, Type: type, Target: absoluteTarget(target) });
  pkg.touch(path);
  return `rId${number}`;
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
    .some((path) =>
      pkg
        .relations(path.replace(/_rels\/([^/]*)\.rels$/, '$1'))
        .some((relation) => relation.target === target),
    );

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

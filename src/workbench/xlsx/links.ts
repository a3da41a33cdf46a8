/** The hyperlinks of a sheet's part as the host keeps them, each with its element; and back. */
import { areaAddress, parseArea } from '../../a1/address';
import type { CellLink } from '../book';
import type { OpcPackage } from './parts/package';
import { add, attr, ensureKid, kid, kids, remove, type Element } from './parts/xml';
import { relateOutside, unrelateOutside } from './write/register';
import { officeRelations } from './write/skeleton';
import { worksheetOrder } from './write/order';
import { same } from './write/style-facets';

interface PlacedLink {
  readonly element: Element;
  readonly link: CellLink;
  /** The relationship that holds the address outside. */
  readonly relation: string | undefined;
}

/** Whatever the dialect's namespace: the one attribute "id" with a prefix. */
const relationOf = (element: Element): string | undefined =>
  [...element.attributes].find(({ localName, prefix }) => localName === 'id' && prefix)?.value;

/** The links of a sheet; what is on no cells is left alone. */
function placedLinks(pkg: OpcPackage, path: string, root: Element): readonly PlacedLink[] {
  const outside = new Map(pkg.relations(path).map(({ id, target }) => [id, target]));
  return kids(kid(root, 'hyperlinks'), 'hyperlink').flatMap((element): PlacedLink[] => {
    const cells = parseArea(attr(element, 'ref') ?? '');
    if (!cells) return [];
    const relation = relationOf(element);
    const address = relation === undefined ? undefined : outside.get(relation);
    const [place, tip] = [attr(element, 'location'), attr(element, 'tooltip')];
    const link = {
      cells: areaAddress(cells),
      ...(address !== undefined && { address }),
      ...(place !== undefined && { documentReference: place }),
      ...(tip !== undefined && { screenTip: tip }),
    };
    return [{ element, link, relation }];
  });
}

export const readLinks = (pkg: OpcPackage, path: string, root: Element): readonly CellLink[] =>
  placedLinks(pkg, path, root).map(({ link }) => link);

/** A link with its parts in one order, so that two may be compared. */
const ordered = ({ cells, address, documentReference, screenTip }: CellLink): CellLink => ({
  cells,
  ...(address !== undefined && { address }),
  ...(documentReference !== undefined && { documentReference }),
  ...(screenTip !== undefined && { screenTip }),
});

/** Takes out the links that are gone, and puts in those that are new; the others keep their elements. */
export function patchLinks(
  pkg: OpcPackage,
  path: string,
  root: Element,
  after: readonly CellLink[] = [],
): boolean {
  const come = after.map(ordered);
  const gone: PlacedLink[] = [];
  for (const placed of placedLinks(pkg, path, root)) {
    const index = come.findIndex((link) => same(link, placed.link));
    if (index < 0) gone.push(placed);
    else come.splice(index, 1);
  }
  if (come.length === 0 && gone.length === 0) return false;
  const list = ensureKid(root, 'hyperlinks', worksheetOrder);
  for (const { element } of gone) remove(element);
  const used = new Set(kids(list, 'hyperlink').map(relationOf));
  for (const { relation } of gone)
    if (relation !== undefined && !used.has(relation)) unrelateOutside(pkg, path, relation);
  for (const { cells, address, documentReference, screenTip } of come) {
    const element = add(list, 'hyperlink', { ref: cells });
    if (address !== undefined)
      element.setAttributeNS(
        officeRelations,
        'r:id',
        relateOutside(pkg, path, `${officeRelations}/hyperlink`, address),
      );
    if (documentReference !== undefined) element.setAttribute('location', documentReference);
    if (screenTip !== undefined) element.setAttribute('tooltip', screenTip);
  }
  if (kids(list).length === 0) remove(list);
  return true;
}

/** Relationships between the parts of a package, and the paths they name. */
import { attr, kids, rootOf, type Document } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the type's URI ("worksheet"): the strict and the transitional dialect differ before it. */
  readonly kind: string;
  readonly type: string;
  /** Path of the target part within the package, or the address when it is outside. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/worksheets/sheet1.xml" → "xl/worksheets/_rels/sheet1.xml.rels"; "" → "_rels/.rels". */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Resolves a relationship's target against the part that names it. */
function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The target as the naming part should write it: absolute, which every reader understands. */
export const absoluteTarget = (part: string): string => `/${part}`;

export function readRelations(part: string, document: Document): Relation[] {
  return kids(rootOf(document), 'Relationship').map((element) => {
    const type = attr(element, 'Type') ?? '';
    const external = attr(element, 'TargetMode') === 'External';
    const target = attr(element, 'Target') ?? '';
    return {
      id: attr(element, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      type,
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The entries of `cols`, each for several columns alike. */
import { add, kids, numberAttr, type Element } from '../parts/xml';

/** Splits `col` entries so that one column has an entry of its own. */
export function columnElement(cols: Element, column: number): Element {
  const number = column + 1;
  const owner = kids(cols).find(
    (each) => (numberAttr(each, 'min') ?? 0) <= number && number <= (numberAttr(each, 'max') ?? 0),
  );
  if (!owner) {
    const next = kids(cols).find((each) => (numberAttr(each, 'min') ?? 0) > number);
    return add(cols, 'col', { min: number, max: number }, next ?? null);
  }
  const [min, max] = [numberAttr(owner, 'min')!, numberAttr(owner, 'max')!];
  if (min < number) {
    const left = owner.cloneNode(true) as Element;
    left.setAttribute('max', String(number - 1));
    cols.insertBefore(left, owner);
  }
  if (max > number) {
    const right = owner.cloneNode(true) as Element;
    right.setAttribute('min', String(number + 1));
    cols.insertBefore(right, owner.nextSibling);
  }
  owner.setAttribute('min', String(number));
  owner.setAttribute('max', String(number));
  return owner;
}

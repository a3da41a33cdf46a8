/** A sheet's rows and cells as elements, found and made by place. */
import { cellAddress } from '../../../a1/address';
import { add, type Element } from '../parts/xml';
import { placedCells, placedRows } from '../read/cells';

/** Elements by place, kept in the order the format wants; adding after the last is the quick and usual case. */
class Places {
  private readonly elements = new Map<number, Element>();
  private last = -1;

  set(place: number, element: Element): void {
    this.elements.set(place, element);
    this.last = Math.max(this.last, place);
  }

  get = (place: number): Element | undefined => this.elements.get(place);

  /** The first element behind a place, or null. */
  after(place: number): Element | null {
    if (place >= this.last) return null;
    const next = [...this.elements.keys()].reduce(
      (least, other) => (other > place && other < least ? other : least),
      Infinity,
    );
    return this.elements.get(next) ?? null;
  }
}

/** The sheet's rows and cells by place, made on demand. */
export class Grid {
  private readonly rows = new Places();
  private readonly cells = new Map<number, Places>();

  constructor(private readonly sheetData: Element) {
    for (const { row, element } of placedRows(sheetData)) {
      this.rows.set(row, element);
      const places = new Places();
      for (const cell of placedCells(element, row)) places.set(cell.column, cell.element);
      this.cells.set(row, places);
    }
  }

  find = (row: number, column: number): Element | undefined => this.cells.get(row)?.get(column);

  private row(row: number): Element {
    const present = this.rows.get(row);
    if (present) return present;
    const element = add(this.sheetData, 'row', { r: row + 1 }, this.rows.after(row));
    this.rows.set(row, element);
    this.cells.set(row, new Places());
    return element;
  }

  cell(row: number, column: number): Element {
    const present = this.find(row, column);
    if (present) return present;
    const rowElement = this.row(row);
    const cells = this.cells.get(row)!;
    const element = add(rowElement, 'c', { r: cellAddress({ row, column }) }, cells.after(column));
    rowElement.removeAttribute('spans');
    cells.set(column, element);
    return element;
  }
}

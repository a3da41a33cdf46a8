/** The print area when a table gets new columns at its edge. */
import { areaAddress, parseArea } from '../../a1/address';
import type { Area } from '../../a1/place';
/** An address without its sheet. */
export const bare = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** The print area with the new column in it, when the table lay in it before; null when nothing is to be done. */
export const grownPrintArea = (printArea: string | null, table: Area, column: number): string | null => {
  if (printArea === null) return null;
  const areas = printArea.split(',').map((part) => parseArea(bare(part)));
  const grown = areas.map((area) =>
    area &&
    area.top <= table.top &&
    area.bottom >= table.bottom &&
    area.left <= table.left &&
    column > area.right
      ? areaAddress({ ...area, right: column })
      : area && areaAddress(area),
  );
  const after = grown.join(',');
  return grown.includes(null) || after === areas.map((area) => area && areaAddress(area)).join(',')
    ? null
    : after;
};

/** The print area when a table gets new columns at its edge. */
import { areaAddress } from '../../a1/address';
import { parseAreas } from '../../a1/references';
import type { Area } from '../../a1/place';

/** The print area with the new column in it, when the table lay in it before; null when nothing is to be done. */
export const grownPrintArea = (printArea: string | null, table: Area, column: number): string | null => {
  if (printArea === null) return null;
  const areas = parseAreas(printArea);
  if (!areas) return null;
  const grown = areas.map((area) =>
    area.top <= table.top && area.bottom >= table.bottom && area.left <= table.left && column > area.right
      ? areaAddress({ ...area, right: column })
      : areaAddress(area),
  );
  const after = grown.join(',');
  return after === areas.map((area) => areaAddress(area)).join(',') ? null : after;
};

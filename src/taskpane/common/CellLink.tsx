/** A cell's address that selects the cell in the sheet. */
import { Link } from '@fluentui/react-components';
import { cellAddress } from '../../a1/address';
import type { Place } from '../../a1/place';
import { usePane } from '../pane-context';

interface CellLinkProps {
  readonly sheet: string;
  readonly sheetId: string;
  readonly place: Place;
}

export function CellLink({ sheet, sheetId, place }: CellLinkProps) {
  const { session, w } = usePane();
  const address = cellAddress(place);
  const area = { top: place.row, bottom: place.row, left: place.column, right: place.column };
  return (
    <Link
      as="button"
      inline
      aria-label={w.pane.cell.select(address, sheet)}
      onClick={() => void session.select({ sheetId, area })}
    >
      {address}
    </Link>
  );
}

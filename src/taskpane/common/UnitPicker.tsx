/** Đơn vị: whose points of a matrix are on show, all units or one. */
import type { AppendixReport } from '../../sheets/report';
import { later } from './later';

const UnitDropdown = later(async () => (await import('./UnitDropdown')).UnitDropdown);

/** Nothing for a table that is no matrix. */
export function UnitPicker({ report }: { readonly report: AppendixReport }) {
  return report.summary.matrix.length === 0 ? null : <UnitDropdown report={report} />;
}

/** How an appendix is called in the pane: "Đắk Nông 2022 — Phụ lục, A5:G126". Pure. */
import type { AppendixKind, Year } from '../../domain/appendix';
import { areaAddress } from '../../a1/address';
import { withoutLevel } from '../../sheets/layout/identity';
import type { AppendixReport } from '../../sheets/report';

/** The year an appendix is for: as its title says, else the target's, else that of its latest points. */
export function appendixYear({ appendix, summary }: AppendixReport): Year | null {
  const yearOf = (key: string | null): Year | undefined =>
    appendix.columns.find((column) => column.key === key)?.year;
  const said = appendix.yearsSaid.find(({ where }) => where === 'title') ?? appendix.yearsSaid[0];
  return said?.year ?? yearOf(summary.primary.target) ?? yearOf(summary.primary.achieved) ?? null;
}

/** Sheet and range: "Phụ lục, A5:G126". */
export const appendixPlace = ({ appendix }: AppendixReport): string =>
  `${appendix.sheet}, ${areaAddress(appendix.area)}`;

/** The kind of table, as it begins a line. */
export const kindName = (kind: AppendixKind, kinds: Readonly<Record<AppendixKind, string>>): string =>
  kinds[kind].charAt(0).toUpperCase() + kinds[kind].slice(1);

/** The province or district without the word for its level; what kind of table it is where no title names one. */
export function appendixLabel(report: AppendixReport, kinds: Readonly<Record<AppendixKind, string>>): string {
  const { owner, kind } = report.appendix;
  const name = withoutLevel(owner);
  return `${[name || kindName(kind, kinds), appendixYear(report)].filter(Boolean).join(' ')} — ${appendixPlace(report)}`;
}

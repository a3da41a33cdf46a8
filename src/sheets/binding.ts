/** Binding an appendix: its workbook names, and its record in the custom XML part. One door to binding/. */
import type { Appendix } from '../domain/appendix';
import type { Finding } from '../domain/finding';
import { sheetAddress } from '../a1/references';
import { columnNames, tableName } from './binding/names';
import type { BindingRecord, BoundAppendix, Silenced } from './binding/record';
import type { NameReading } from './grid';

export { ignoredName } from './binding/names';
export { bindingNamespace } from './binding/part';
export * from './binding/record';
export * from './binding/read';

/** What binding an appendix puts into the workbook. */
export interface Binding {
  readonly record: BoundAppendix;
  /** The table's name first, then one per column: its cells below the header, to the table's last row. */
  readonly names: readonly NameReading[];
}

/** As much of an appendix as its binding keeps. */
export type Bindable = Pick<
  Appendix,
  'id' | 'kind' | 'scheme' | 'sheet' | 'area' | 'header' | 'columns' | 'ends' | 'totalWords' | 'manner'
>;

/** The binding of an appendix as it stands now. Names are unique as long as ids are. */
export const bindingOf = (appendix: Bindable): Binding => {
  const { area, header, sheet, id } = appendix;
  const names = columnNames(id, appendix.columns);
  const record: BoundAppendix = {
    id,
    kind: appendix.kind,
    scheme: appendix.scheme,
    sheet,
    table: tableName(id),
    ...(appendix.ends === true ? { ends: true } : {}),
    ...(appendix.totalWords === undefined ? {} : { totalWords: appendix.totalWords }),
    ...(appendix.manner === undefined ? {} : { manner: appendix.manner }),
    headerRows: header.bottom - header.top + 1,
    columns: appendix.columns.map(({ key, role, year }, at) => ({
      key,
      role,
      ...(year === undefined ? {} : { year }),
      name: names[at] ?? '',
    })),
  };
  const refersTo = (top: number, left: number, right: number): string =>
    `=${sheetAddress(sheet, { top, left, bottom: area.bottom, right })}`;
  return {
    record,
    names: [
      { name: record.table, refersTo: refersTo(area.top, area.left, area.right) },
      ...appendix.columns.map(({ column }, at) => ({
        name: names[at] ?? '',
        refersTo: refersTo(header.bottom + 1, column, column),
      })),
    ],
  };
};

/** The record of a finding that a person silences; it survives moved rows, because it goes by code, not by place. */
export const silence = (finding: Finding, reason: string): Silenced => ({
  appendix: finding.appendix,
  check: finding.check,
  code: finding.code ?? null,
  column: finding.column ?? null,
  reason,
});

/** The reason a finding was silenced for, or null. */
export const silencedBecause = (record: BindingRecord, finding: Finding): string | null => {
  const same = silence(finding, '');
  const found = record.silenced.find(
    ({ appendix, check, code, column }) =>
      appendix === same.appendix && check === same.check && code === same.code && column === same.column,
  );
  return found?.reason ?? null;
};

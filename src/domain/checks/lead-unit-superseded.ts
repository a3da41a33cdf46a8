/** A unit that no longer exists in the year the plan is for: merged in March 2025, or of a district. Said once per unit. */
import { columnsOf } from '../appendix';
import type { Appendix } from '../appendix';
import { readUnits } from '../units';
import type { UnitMention } from '../units';
import { latestYearSaid } from '../year';
import { defineCheck, seenIn } from './check';
import { writtenCells } from './words';
import { inRow } from './sentence';

/** The last year the table plans for, or reports on; '' when it says none. */
const lastYear = (appendix: Appendix): string => String(latestYearSaid(appendix) ?? '');

const isSuperseded = ({ unit }: UnitMention, year: string): boolean =>
  unit?.until !== undefined && year !== '' && unit.until.slice(0, 4) <= year;

export const leadUnitSuperseded = defineCheck({
  id: 'lead-unit-superseded',
  severity: 'warning',
  label: { vi: 'Đơn vị đã sắp xếp lại', en: 'Merged unit' },
  finds:
    'a unit that no longer exists in the year the table is for, with its successor where every province has the same; once per unit',
  example: 'Sở Kế hoạch và Đầu tư in a plan for 2025',
  mendedBySuccession: true,
  appliesTo: ({ assignsUnits }) => assignsUnits,
  sentence: {
    vi: (w) =>
      w.expected === ''
        ? `${inRow(w)}: “${w.stated}” không còn hoạt động từ ngày ${w.value('until')}; hãy giao cho đơn vị thay thế.`
        : `${inRow(w)}: “${w.stated}” đã được tổ chức lại từ ngày ${w.value('until')}; hãy thay bằng ${w.expected}.`,
    en: (w) =>
      w.expected === ''
        ? `${inRow(w)}: “${w.stated}” no longer exists since ${w.value('until')}; assign the unit that took over.`
        : `${inRow(w)}: “${w.stated}” was reorganised on ${w.value('until')}; write ${w.expected}.`,
  },
  run: (appendix, { units }) => {
    const year = lastYear(appendix);
    const said = new Set<string>();
    return columnsOf(appendix, 'lead-unit').flatMap((column) =>
      writtenCells(appendix, column).flatMap(({ row, text }) =>
        readUnits(text, units, 'list')
          .units.filter((named) => isSuperseded(named, year) && !said.has(named.canonical ?? ''))
          .map(({ name, canonical = '', unit }) => {
            said.add(canonical);
            const seen = {
              ...seenIn(row, column),
              stated: name,
              params: { unit: canonical, until: unit?.until ?? '' },
            };
            return unit?.successor === undefined ? seen : { ...seen, expected: unit.successor };
          }),
      ),
    );
  },
});

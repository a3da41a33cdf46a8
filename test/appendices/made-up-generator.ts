/** A generator as a newcomer would write one, for the test that adds it to the registry. */
import { choiceFields, commonOptions, yearOption } from '../../src/appendices/generators/choices';
import { defineGenerator } from '../../src/appendices/generators/generator';
import { fromTable, documentOnly, onlyWhenAsked } from '../../src/appendices/generators/terminal-traits';
import { z } from 'zod';

export const madeUp = defineGenerator({
  id: 'made-up',
  words: {
    vi: { name: 'Bảng chấm công', about: 'Từng đơn vị một dòng.', from: 'một bảng bất kỳ' },
    en: { name: 'Timesheet', about: 'A line for each unit.', from: 'a table of anything' },
  },
  picture: { columns: [0.5], rows: ['plain', 'to-fill'] },
  usual: { sheet: 'Chấm công', number: '9', suffix: 'ChamCong', orientation: 'portrait' },
  options: commonOptions.extend({
    year: yearOption
      .optional()
      .register(choiceFields, { kind: 'year', label: { vi: 'Năm chấm công', en: 'Year' } }),
    daysOff: z
      .boolean()
      .default(true)
      .register(choiceFields, { kind: 'flag', label: { vi: 'Có ngày nghỉ', en: 'With days off' } }),
  }),
  terminal: { isUsual: onlyWhenAsked, startsFrom: fromTable(), options: documentOnly },
  build: (_book, _appendix, { year, daysOff }) => ({
    plans: [
      {
        name: ['Chấm công', year ?? '', year !== undefined && daysOff ? 'cả ngày nghỉ' : ''].join(' ').trim(),
        titles: { number: 'Phụ lục 9', title: 'BẢNG CHẤM CÔNG', reference: '' },
        columns: [
          { key: 'name', role: 'name', header: 'Đơn vị', share: 1, align: 'left', format: 'General' },
        ],
        lines: [],
        notes: [],
        orientation: 'portrait',
        binding: { id: 'ChamCong', kind: 'assignment', scheme: null },
      },
    ],
    remarks: [],
  }),
});

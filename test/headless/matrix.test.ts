/** A matrix in the terminal's document: no unit's points are left out. */
import { workbookToJson } from '../../src/headless/json';
import { reportText } from '../../src/headless/text';
import { matrixBook } from '../support/matrix';

const all = { findings: true, units: true };

test('a total and the losses of every unit, with the columns they are from', () => {
  const { appendices, units } = workbookToJson('x.xlsx', matrixBook(), all, 'vi');
  expect(appendices[0]?.totals).toEqual([
    { role: 'maximum', stated: '11', exact: '11' },
    { role: 'achieved', year: '2023', unit: 'Sở Nội vụ', stated: '10.25', exact: '10.25' },
    { role: 'achieved', year: '2023', unit: 'Sở Tư pháp', stated: '11', exact: '11' },
    { role: 'achieved', year: '2023', unit: 'Sở Y tế', stated: '7', exact: '7' },
  ]);
  const appendix = appendices[0]?.id;
  expect(units).toEqual([
    { appendix, unit: 'Sở Nội vụ', columns: ['D'], shortfall: '0.75', criteria: ['1.1', '1.2', '2.2'] },
    { appendix, unit: 'Sở Tư pháp', columns: ['E'], shortfall: '0', criteria: [] },
    { appendix, unit: 'Sở Y tế', columns: ['F'], shortfall: '4', criteria: ['1.1', '1.2', '2.2'] },
  ]);
});

test('the text names the unit of each total and what each loses', () => {
  const text = reportText('x.xlsx', matrixBook(), all, 'vi');
  for (const [unit, lost] of [
    ['Sở Nội vụ', '0,75'],
    ['Sở Y tế', '4'],
  ] as const) {
    const lines = text.split('\n').filter((line) => line.includes(unit));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(lost);
  }
});

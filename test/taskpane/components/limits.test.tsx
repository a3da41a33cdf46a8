/** @jest-environment jsdom */
/** Just under, at and over the figures by which a screen makes room. */
import { unitRegistry } from '../../../src/domain/units';
import { exactly } from '../../../src/domain/score';
import { analyse } from '../../../src/sheets/report';
import { supersededUnits } from '../../../src/sheets/succession';
import { Succession } from '../../../src/taskpane/appendices/units/Succession';
import { Numbers } from '../../../src/taskpane/overview/Numbers';
import { gridOf } from '../../support/grids';
import { draw, reportIn, sessionOn } from './pane';

/** The styles of the figure for the points achieved. */
const styleOf = (points: string): string => {
  const session = sessionOn({});
  const report = reportIn(session);
  const achieved = exactly(points);
  const total = { ...report.summary.total, achieved, statedAchieved: achieved };
  const { drawn } = draw(session, <Numbers report={{ ...report, summary: { ...report.summary, total } }} />);
  const figure = drawn.container.querySelector('dd span');
  expect(figure?.textContent).toBe(points.replace('.', ','));
  const style = figure?.className ?? '';
  drawn.unmount();
  return style;
};

test('a figure of eight characters is large, one of nine is smaller', () => {
  const large = styleOf('12.3456');
  expect(styleOf('12.34567')).toBe(large);
  expect(styleOf('12.345678')).not.toBe(large);
});

/** So many rows under one field, each led by a department that ended in 2025. */
const ledBySuperseded = (count: number) =>
  gridOf([
    ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm đạt được năm 2024', 'Cơ quan chủ trì'],
    ['1', 'Công tác chỉ đạo', count, count, ''],
    ...Array.from({ length: count }, (_, at) => [`1.${at + 1}`, 'Tiêu chí', 1, 1, 'Sở Kế hoạch và Đầu tư']),
    ['', 'Tổng cộng', count, count, ''],
  ]);

test.each([
  [7, 7, false],
  [8, 8, false],
  [9, 8, true],
])(
  'of %d cells that name a unit %d are linked, and more of them are hinted at: %s',
  (count, linked, more) => {
    const reading = { grids: [ledBySuperseded(count)], names: [], part: null };
    const book = analyse(reading);
    const session = sessionOn({
      facts: { reading, report: book, chosen: book.appendices[0]?.appendix.id ?? null },
    });
    const report = reportIn(session);
    const grid = reading.grids[0];
    if (!grid) throw new Error('no sheet');
    expect(supersededUnits(report, grid, unitRegistry, { year: '2025' })[0]?.places).toHaveLength(count);
    const { drawn } = draw(session, <Succession book={book} report={report} />);
    const unit = drawn.container.querySelector('li');
    expect(unit?.textContent?.match(/E\d+/gu)).toHaveLength(linked);
    expect(unit?.textContent?.includes('…')).toBe(more);
  },
);

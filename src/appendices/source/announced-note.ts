/** What is printed below a made table of an announced total that its criteria add up to another. */
import type { Column } from '../../domain/appendix';
import { truthsOf } from '../../domain/announced';
import { formatScore } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';

/**
 * The table adds up its criteria, so it shows another total than the one that people know. Nothing where the two are alike, or the
 * stated one only waits to be recomputed.
 */
export const announcedNote = (report: AppendixReport, column: Column | undefined): readonly string[] => {
  const { stated, exact, cause } = truthsOf(report, column?.key ?? null, report.appendix.total);
  if (!column || !stated || !exact || cause === null || cause === 'stale') return [];
  const what = column.role === 'target' ? 'tổng mục tiêu' : 'tổng điểm đạt được';
  const year = column.year === undefined ? '' : ` năm ${column.year}`;
  return [
    `Ghi chú: ${what}${year} đã công bố là ${formatScore(stated)}; bảng này cộng từ các tiêu chí thành phần được ${formatScore(exact)}.`,
  ];
};

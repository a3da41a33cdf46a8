/** What is printed below a made table of an announced total that its criteria add up to another. */
import type { Column } from '../../domain/appendix';
import { isAnnounced, truthsOf } from '../../domain/announced';
import { formatScore } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';

/**
 * The table adds up its criteria, so it shows another total than the one that people know. Nothing where the two are alike, or nobody
 * can have announced the stated one.
 */
export const announcedNote = (report: AppendixReport, column: Column | undefined): readonly string[] => {
  const truths = truthsOf(report, column?.key ?? null, report.appendix.total);
  const { stated, exact, cause } = truths;
  if (!column || !stated || !exact || cause === null || !isAnnounced(truths)) return [];
  const what = column.role === 'target' ? 'tổng mục tiêu' : 'tổng điểm đạt được';
  const year = column.year === undefined ? '' : ` năm ${column.year}`;
  return [
    `Ghi chú: ${what}${year} đã công bố là ${formatScore(stated)}; bảng này cộng từ các tiêu chí thành phần được ${formatScore(exact)}.`,
  ];
};

/** The words of a review sheet or a list of findings. Pure. */
import type { Appendix } from '../../domain/appendix';
import { type Language, findingSentence, words } from '../../locales';
import { areaAddress } from '../../a1/address';
import type { ReviewWords } from '../../appendices/review/review';
import { checkLabel } from './finding-words';

export function reviewWords({ sheet, area }: Appendix, language: Language): ReviewWords {
  const w = words(language);
  const own = w.review.sheet;
  return {
    sheet: own.name,
    title: own.title,
    subtitle: own.subtitle(`${sheet}, ${areaAddress(area)}`),
    headers: {
      number: own.number,
      severity: own.severity,
      sheet: own.sheet,
      cell: own.cell,
      code: own.code,
      check: own.check,
      finding: own.finding,
      remark: own.remark,
    },
    severities: w.domain.severities,
    silenced: own.silenced,
    nothing: own.nothing,
    check: (check) => checkLabel(check, w),
    sentence: (finding) => findingSentence(finding, language),
  };
}

/** CCHC.DONVI: the units that lead a criterion, by the names the pane has for them. */
import type { Row } from '../../domain/appendix';
import { unitsOfLeaf } from '../../domain/summary';
import { registryFor, unitReader } from '../../domain/units';
import { unitsOf } from '../../sheets/report';
import { rowAsked } from '../ask/row';
import { criterion, type CustomFunction } from '../function';
import { problems } from '../problem';
import type { Question } from '../question';

/** The units of a row; where neither it nor a row above names any, those of the rows below it. */
function unitsAt({ workbook, report }: Question, index: number): readonly string[] {
  const { appendix, scheme } = report;
  const read = unitReader(registryFor(appendix, unitsOf(workbook), scheme.scheme?.level ?? null));
  const below = ({ children }: Row): readonly string[] =>
    children.flatMap((child) => {
      const row = appendix.rows[child];
      if (!row) return [];
      const { units } = unitsOfLeaf(appendix, row, read);
      return units.length > 0 ? units : below(row);
    });
  const row = appendix.rows[index];
  if (!row) return [];
  const { units } = unitsOfLeaf(appendix, row, read);
  return units.length > 0 ? units : [...new Set(below(row))];
}

export const donVi: CustomFunction = {
  id: 'DONVI',
  help: {
    vi: 'Đơn vị chủ trì một tiêu chí; nhiều đơn vị thì cách nhau bằng dấu chấm phẩy.',
    en: 'The unit that leads a criterion; several are separated by semicolons.',
  },
  takes: [
    {
      ...criterion,
      help: {
        vi: 'Mã tiêu chí như trong bảng, ví dụ "1.1".',
        en: 'The criterion’s code as in the table, for example "1.1".',
      },
    },
  ],
  ofPoints: false,
  ofTexts: true,
  example: 'CCHC.DONVI("1.1")',
  answer: (question) => {
    const row = rowAsked(question.report.appendix, question.given[0]);
    if (row === 'whole') throw problems.noCode();
    const units = unitsAt(question, row);
    if (units.length === 0) throw problems.noUnit();
    return units.join('; ');
  },
};

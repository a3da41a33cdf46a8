/** One English sentence per finding. */
import type { FindingMessages, FindingWords } from '../sentence';

const bends: Readonly<Record<string, string>> = {
  comma: 'has a comma instead of a dot',
  date: 'was turned into a date by Excel',
  'lost-zero': 'lost its last zero',
  spaces: 'has spaces inside',
  characters: 'has odd characters',
  unreadable: 'cannot be read',
};

const inRow = ({ cell, row }: FindingWords): string => `${cell} (${row})`;
const point = ({ cell, row, header }: FindingWords): string => `${cell} (${row}), column “${header}”`;

const formulaFaults = (words: FindingWords): string =>
  [
    words.has('omitted') ? `leaves out ${words.value('omitted')}` : '',
    words.has('twice') ? `counts ${words.value('twice')} twice` : '',
    words.has('strangers') ? `takes in ${words.value('strangers')}, which is not its own` : '',
  ]
    .filter((fault) => fault !== '')
    .join('; ');

const yearPlaces: Readonly<Record<string, string>> = { title: 'the title', sheet: 'the sheet name' };

export const findings: FindingMessages = {
  'code-malformed': (w) =>
    `${w.cell}: the code “${w.stated}” ${bends[w.value('bend')] ?? 'is malformed'}; ${w.expected === '' ? 'type it again, for example 2.3.' : `write ${w.expected}.`}`,
  'code-duplicate': (w) =>
    `${w.cell}: the code ${w.stated} is already in row ${w.value('first')}; ${w.expected === '' ? 'give one of the two another code.' : `by its name it should be ${w.expected}.`}`,
  'code-order': (w) =>
    `${w.cell}: ${w.stated} is out of order${w.has('before') ? `, right after ${w.value('before')}` : ''}; move the row or correct its code.`,
  'code-gap': (w) => `${w.cell}: ${w.value('missing')} is missing before ${w.row}; add the row or renumber.`,
  'parent-missing': (w) =>
    `${w.cell}: there is ${w.row} but no row for its parent ${w.expected}; add row ${w.expected}.`,
  'criterion-missing': (w) =>
    `${w.cell}: the table lacks criterion ${w.value('missing')} “${w.value('missingName')}”${w.value('maximum') === '' ? '' : ` (${w.value('maximum')} points)`} of the scheme; add a row${w.value('after') === '' ? '' : ` after ${w.value('after')}`}${w.value('below') === '0' ? '.' : ` with its ${w.value('below')} rows below.`}`,
  'criterion-unknown': (w) =>
    `${inRow(w)}: “${w.value('name')}” is not in ${w.value('scheme')}; check its code, its name, or the scheme that was chosen.`,
  'code-differs': (w) =>
    `${w.cell}: “${w.value('name')}” has the code ${w.stated}, in the scheme it is ${w.expected}; correct the code.`,
  'name-differs': (w) =>
    w.has('other')
      ? `${inRow(w)}: “${w.stated}” is another criterion, the scheme says “${w.expected}”; check code and name.`
      : `${inRow(w)}: “${w.stated}” is worded otherwise than in the scheme: “${w.expected}”; correct it if it is a slip.`,
  'maximum-differs': (w) =>
    `${point(w)}: states ${w.stated}, the scheme lays down ${w.expected}; write ${w.expected}.`,
  'score-missing': (w) =>
    w.has('whole')
      ? `${w.cell}: column “${w.header}” is empty for ${w.value('empty')} of ${w.value('of')} criteria; enter the points.`
      : w.has('parent')
        ? `${point(w)}: empty, while the rows below add up to ${w.expected}; write the sum.`
        : `${point(w)}: empty; enter the points.`,
  'score-not-number': (w) =>
    `${point(w)}: “${w.stated}” is no score; enter a number or an interval such as “9 - 10”.`,
  'number-as-text': (w) =>
    w.has('whole')
      ? `${w.cell}: ${w.value('count')} cells of column “${w.header}” are numbers typed as text, which SUM passes over; turn them into numbers.`
      : `${point(w)}: “${w.stated}” is a number typed as text, which SUM passes over; turn it into the number ${w.expected}.`,
  'score-negative': (w) => `${point(w)}: states ${w.stated}, points cannot be negative; check it.`,
  'interval-reversed': (w) =>
    `${point(w)}: the interval “${w.stated}” is the wrong way round; write “${w.expected}”.`,
  'over-maximum': (w) =>
    `${point(w)}: states ${w.stated}, above the maximum ${w.expected}; write at most ${w.expected}.`,
  'target-below-achieved': (w) =>
    `${point(w)}: the target ${w.stated} is below the ${w.expected} already reached; look at the target again.`,
  'subtotal-mismatch': (w) =>
    `${point(w)}: states ${w.stated}, its rows (${w.value('children')}) add up to ${w.expected}; correct the sum or the wrong row.`,
  'subtotal-rounded-parts': (w) =>
    `${point(w)}: states ${w.stated}, its rows add up to ${w.expected}; this fits only if each row was rounded, compare with the original figures.`,
  'subtotal-rounded': (w) =>
    `${point(w)}: states ${w.stated}, the rounded sum ${w.expected} of its rows; nothing to do.`,
  'ratio-mismatch': (w) =>
    `${point(w)}: states ${w.stated}%, but ${w.value('points')} of ${w.value('maximum')} is ${w.expected}%; ${w.value('verdict') === 'cut' ? 'digits were cut off instead of rounded, round it again.' : 'correct the ratio or the points.'}`,
  'component-mismatch': (w) =>
    `${point(w)}: the total states ${w.stated}, but appraisal and survey make ${w.expected}; correct the wrong number.`,
  'scheme-total': (w) =>
    `${w.cell}: the fields' maxima add up to ${w.stated} instead of ${w.expected}; find the row with the wrong maximum.`,
  'formula-range': (w) =>
    `${point(w)}: the formula ${w.value('formula')} ${formulaFaults(w)}; let it add exactly its own rows: ${w.value('range')}.`,
  'formula-error': (w) => `${point(w)}: the cell shows ${w.stated}; repair the formula or enter the points.`,
  'hardcoded-subtotal': (w) =>
    `${point(w)}: a typed sum where the column's other sums are formulas; better let a formula add its rows.`,
  'lead-unit-missing': (w) =>
    w.has('column')
      ? `${w.cell}: the table has no column of lead units, so its criteria cannot be shared out; better add one.`
      : w.has('whole')
        ? `${w.cell}: column “${w.header}” is empty for ${w.value('empty')} of ${w.value('of')} criteria below maximum; assign units.`
        : `${inRow(w)}: below maximum and no lead unit; name one.`,
  'lead-unit-unknown': (w) =>
    w.expected === ''
      ? `${inRow(w)}: “${w.stated}” is not in the registry of units; check the name or add it.`
      : `${inRow(w)}: “${w.stated}” has a slip in a unit's name; write “${w.expected}”.`,
  'lead-unit-superseded': (w) =>
    w.expected === ''
      ? `${inRow(w)}: “${w.stated}” no longer exists since ${w.value('until')}; assign the unit that took over.`
      : `${inRow(w)}: “${w.stated}” was reorganised on ${w.value('until')}; write ${w.expected}.`,
  'task-missing': (w) =>
    w.has('whole')
      ? `${w.cell}: column “${w.header}” is empty for ${w.value('empty')} of ${w.value('of')} criteria below maximum; write the tasks.`
      : `${inRow(w)}: below maximum and nothing planned; add a task.`,
  'year-mismatch': (w) =>
    w.value('where') === 'target'
      ? `${w.cell}: column “${w.header}” sets targets for ${w.stated}, before ${w.value('scored')}, the year of the points reached; correct the year in the header.`
      : `${w.cell}: ${yearPlaces[w.value('where')] ?? 'the table'} says ${w.stated} but the columns are of ${w.expected}; make them agree.`,
  'hidden-row': (w) =>
    w.value('count') === '1'
      ? `Row ${w.value('from')} (${w.row}) has points but is hidden; unhide it so that who signs can see it.`
      : `Rows ${w.value('from')}–${w.value('to')} have points but are hidden; unhide them so that who signs can see them.`,
};

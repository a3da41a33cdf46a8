/** Rows that are no plain criteria, in the `--json` document: around the total, rules of scoring, headings of units. */
import { columnName } from '../a1/address';
import type { Appendix, Row } from '../domain/appendix';
import { scoreToJson } from '../domain/score';

/** The sheet row as people count, the code where it has one, and its name. */
const rowToJson = ({ row, code, name }: Row) => ({
  row: row + 1,
  ...(code.code === null ? {} : { code: code.code }),
  name,
});

/** What its columns of points hold, by column letter; as written where that is no points. */
const cellsToJson = (row: Row) =>
  Object.fromEntries(
    [...row.points.values()]
      .filter(({ value }) => value !== '')
      .map(({ column, value, reading }) => [
        columnName(column),
        reading.kind === 'score' ? scoreToJson(reading.score) : String(value),
      ]),
  );

const closingToJson = (row: Row) =>
  row.closing === undefined ? [] : [{ ...rowToJson(row), says: row.closing, cells: cellsToJson(row) }];

const extraToJson = (row: Row) =>
  row.extra === undefined ? [] : [{ ...rowToJson(row), kind: row.extra, cells: cellsToJson(row) }];

const rulesToJson = (row: Row) =>
  row.rules === undefined
    ? []
    : [
        {
          ...rowToJson(row),
          rules: row.rules.map(({ row: at, text, points }) => ({
            row: at + 1,
            text,
            points: points === null ? null : scoreToJson(points),
          })),
        },
      ];

const headingToJson = (row: Row) => (row.unit === undefined ? [] : [{ ...rowToJson(row), unit: row.unit }]);

/** Only what the table has: `closing`, `extras` (bonus and penalty), `scoring` and `headings`. */
export const rowsToJson = ({ rows }: Appendix) =>
  Object.fromEntries(
    Object.entries({
      closing: rows.flatMap(closingToJson),
      extras: rows.flatMap(extraToJson),
      scoring: rows.flatMap(rulesToJson),
      headings: rows.flatMap(headingToJson),
    }).filter(([, entries]) => entries.length > 0),
  );

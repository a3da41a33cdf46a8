/** A function of single values over arrays: each argument that is one value goes with every place of the others. */
import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula';

const rowsOf = (value: BaseValueObject): number =>
  value.isArray() ? (value as ArrayValueObject).getRowCount() : 1;
const columnsOf = (value: BaseValueObject): number =>
  value.isArray() ? (value as ArrayValueObject).getColumnCount() : 1;

/** What an argument has at a place of the result. */
function at(value: BaseValueObject, row: number, column: number): BaseValueObject {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [down, across] = [array.getRowCount() === 1 ? 0 : row, array.getColumnCount() === 1 ? 0 : column];
  if (down >= array.getRowCount() || across >= array.getColumnCount())
    return ErrorValueObject.create(ErrorType.NA);
  return array.get(down, across) ?? NullValueObject.create();
}

/** Errors among the arguments are the answer of their place. */
export function each(
  given: readonly BaseValueObject[],
  { unitId, subUnitId, row, column }: BaseFunction,
  answer: (...values: BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  const rows = given.reduce((most, value) => Math.max(most, rowsOf(value)), 1);
  const columns = given.reduce((most, value) => Math.max(most, columnsOf(value)), 1);
  const answerAt = (down: number, across: number): BaseValueObject => {
    const values = given.map((value) => at(value, down, across));
    return values.find((value) => value.isError()) ?? answer(...values);
  };
  if (rows === 1 && columns === 1) return answerAt(0, 0);
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) => answerAt(down, across)),
    ),
    rowCount: rows,
    columnCount: columns,
    unitId: unitId ?? '',
    sheetId: subUnitId ?? '',
    row,
    column,
  });
}

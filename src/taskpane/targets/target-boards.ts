/** The boards that targets are tried on: one per appendix and column, laid anew on the sheet whenever it changes. Pure. */
import type { Appendix, ColumnKey } from '../../domain/appendix';
import { Board } from '../../domain/planning/board';
import { boardOf, scenarioOf } from '../../domain/planning/scenario';
import type { AppendixReport } from '../../sheets/report';
import type { Targets as Tries } from '../../sheets/target-patch';
import { triedColumns } from './target-facts';

/** A board on the appendix as the sheet holds it now. */
export interface Tried {
  readonly appendix: Appendix;
  readonly column: ColumnKey;
  readonly board: Board;
}

/** What is tried, row by row of the appendix. */
export const triesOf = ({ board }: Tried): Tries =>
  new Map(board.changes().map((row) => [row, board.value(row)]));

/** A board, and the codes of tried targets that found no place on it. */
type Laid = ReturnType<typeof boardOf>;

/** The same tries on another reading of the appendix. */
function carried(tried: Tried, next: Appendix): Laid {
  const { appendix, column, board } = tried;
  if (appendix === next) return { board, lost: [] };
  return boardOf(next, scenarioOf(appendix, column, board, { id: 'tried', name: 'tried' }));
}

export interface TargetBoards {
  /** From now on this column of the appendix is tried. */
  readonly choose: (appendix: string, column: ColumnKey) => void;
  /** The board of the column that is tried, on what the sheet holds now; null where there are no points to try. */
  readonly layOn: (report: AppendixReport) => { readonly tried: Tried; readonly lost: Laid['lost'] } | null;
  /** What is tried on a column, on what the sheet holds now; null when nothing was ever tried there. */
  readonly triesOn: (report: AppendixReport, column: ColumnKey) => Tries | null;
}

const boardKey = (appendix: string, column: ColumnKey): string => `${appendix} ${column}`;

export function targetBoards(): TargetBoards {
  const boards = new Map<string, Tried>();
  const chosen = new Map<string, ColumnKey>();

  /** The column a person chose, else that of the targets, else the first with points. */
  const columnFor = (report: AppendixReport): ColumnKey | null => {
    const keys = triedColumns(report).map(({ key }) => key);
    const wanted = [chosen.get(report.appendix.id), report.summary.primary.target];
    return wanted.find((key) => key != null && keys.includes(key)) ?? keys[0] ?? null;
  };

  return {
    choose: (appendix, column) => chosen.set(appendix, column),
    layOn: (report) => {
      const { appendix } = report;
      const column = columnFor(report);
      if (column === null) return null;
      const key = boardKey(appendix.id, column);
      const held = boards.get(key);
      const { board, lost } = held
        ? carried(held, appendix)
        : { board: new Board({ appendix, column }), lost: [] };
      const tried = held?.board === board ? held : { appendix, column, board };
      boards.set(key, tried);
      return { tried, lost };
    },
    triesOn: ({ appendix }, column) => {
      const held = boards.get(boardKey(appendix.id, column));
      return held ? triesOf({ appendix, column, board: carried(held, appendix).board }) : null;
    },
  };
}

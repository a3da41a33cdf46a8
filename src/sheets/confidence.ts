/** How sure a reading must be, 0 … 1, to be taken, and to be taken without asking a person. */

/** Below this a column is left unknown and in peace: half of what its words and contents could say speaks against it. */
const leastTaken = 0.5;
/** Below this a role is a guess that a person is asked about, and that taught words may answer. */
const columnUnsureBelow = 0.65;
/** Below this a role's words fit loosely: what was taught of just these words wins. */
const columnLooseBelow = 0.9;
/** Below this a person is asked to look at the whole table. */
const tableUnsureBelow = 0.7;

/** So much surer another meaning of a column must be than the one that is still free. */
const muchSurer = 0.05;

/** True for a meaning of a column that is worth being taken. */
export const isTaken = (confidence: number): boolean => confidence >= leastTaken;

/** True for a column whose role is a guess. */
export const isUnsureColumn = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < columnUnsureBelow;

/** True for a column whose words are no wording of its role as it stands. */
export const isLooseColumn = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < columnLooseBelow;

/** True for a table that is a guess as a whole. */
export const isUnsureTable = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence < tableUnsureBelow;

/** True for a meaning of a column that may stand in for its surest one, which is taken elsewhere. */
export const mayStandIn = (confidence: number, surest: number): boolean => confidence >= surest - muchSurer;

/** The variable that is "1" in a process that does workbooks for another. */
export const WORKER = 'PAR_INDEX_WORKER';

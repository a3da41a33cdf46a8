/** How long Excel is left alone before it is asked again for what it could not be asked for. Milliseconds. */
export const firstWait = 1_000;
const longestWait = 15_000;

/** The wait after a wait that was in vain: twice as long, up to the longest. */
export const nextWait = (wait: number): number => Math.min(2 * wait, longestWait);

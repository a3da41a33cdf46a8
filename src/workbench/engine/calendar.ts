/** Excel's calendar, as it counts from March 1900 on. */

/** Milliseconds of a day. */
export const DAY = 86_400_000;
/** Day 0. */
export const ZERO = Date.UTC(1899, 11, 30);

/** The moment of a serial number, to the second, in universal time. */
export const dateOf = (serial: number): Date => new Date(ZERO + Math.round(serial * 86_400) * 1000);

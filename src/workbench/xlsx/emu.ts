/** English Metric Units, in which drawings measure: 12,700 to the point. */
export const toEmu = (points: number): number => Math.round(points * 12_700);
export const fromEmu = (emu: number): number => emu / 12_700;

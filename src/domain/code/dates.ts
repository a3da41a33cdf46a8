/** Codes that Excel has turned into dates: which codes may have been typed. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const unixEpochSerial = 25569;
const dayMs = 86_400_000;

/**
 * The codes that may have become this serial date, likeliest first: "d.m" and "m.d" (typed without a year), then
 * "d.m.y" and "m.d.y" for a year that a third part could have meant (2001 … 2030).
 */
export const datesAsCodes = (serial: number): readonly string[] => {
  if (!Number.isInteger(serial) || serial < 1 || serial > 2_958_465) return [];
  const date = new Date((serial - unixEpochSerial) * dayMs);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear() - 2000];
  const pairs = [`${day}.${month}`, `${month}.${day}`];
  return year >= 1 && year <= 30 ? [...pairs, ...pairs.map((pair) => `${pair}.${year}`)] : pairs;
};

/** The same for a date that stayed text: "2-Mar", "Mar-2". */
export const textDateAsCodes = (text: string): readonly string[] => {
  const match = /^(?:(\d{1,2})[-\s/.]([a-z]{3,4})|([a-z]{3,4})[-\s/.](\d{1,2}))\.?$/iu.exec(text);
  const month = months.indexOf((match?.[2] ?? match?.[3] ?? '').slice(0, 3).toLowerCase()) + 1;
  const day = Number(match?.[1] ?? match?.[4] ?? 0);
  return month === 0 || day === 0 ? [] : [`${day}.${month}`, `${month}.${day}`];
};

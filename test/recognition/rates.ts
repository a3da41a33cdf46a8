/** Prints the rates. Run: npm run recognition-rates [-- tables, default 20000] [first seed, default 1] */
import { faultOf } from '../support/other-provinces/rates';

const [count, seed] = [Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1)];
const faults = new Map<string, number>();
let right = 0;
for (let at = seed; at < seed + count; at += 1) {
  const fault = faultOf(at);
  if (fault === '') right += 1;
  else {
    const kind = fault.replace(/\d+/gu, '#');
    if (!faults.has(kind)) console.log(`seed ${String(at)}: ${fault}`);
    faults.set(kind, (faults.get(kind) ?? 0) + 1);
  }
}
for (const [fault, times] of faults) console.log(`${String(times)} × ${fault}`);
console.log(
  `${String(right)} of ${String(count)} tables right, their planted slips found (seeds from ${String(seed)})`,
);

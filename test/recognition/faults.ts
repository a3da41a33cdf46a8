/** Prints what is read wrongly; of all books, notes them in not-yet.json. Run: npx tsx test/recognition/faults.ts [part of a name …] */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookNames, folders, openBook } from './books';
import { faultsOf, missedIn } from './judge';

const wanted = process.argv.slice(2);
const names = folders
  .flatMap(bookNames)
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const open = { read: [] as string[], found: [] as string[] };
let [right, plants, found, errors] = [0, 0, 0, 0];
for (const name of names) {
  const book = openBook(name);
  const [faults, missed] = [faultsOf(book), missedIn(book)];
  plants += book.expected.planted?.length ?? 0;
  found += (book.expected.planted?.length ?? 0) - missed.filter((each) => each.startsWith('no ')).length;
  errors += faults.filter((fault) => fault.includes(': false ')).length;
  if (faults.length === 0) right += 1;
  else open.read.push(name);
  if (missed.length > 0) open.found.push(name);
  if (faults.length + missed.length > 0)
    console.log(`${name}\n  ${[...faults, ...missed.map((each) => `planted: ${each}`)].join('\n  ')}`);
}
console.log(
  `${String(right)} of ${String(names.length)} books right, ${String(errors)} false errors, ${String(found)} of ${String(plants)} planted slips found`,
);
if (wanted.length === 0) writeFileSync(join(__dirname, 'not-yet.json'), `${JSON.stringify(open, null, 2)}\n`);

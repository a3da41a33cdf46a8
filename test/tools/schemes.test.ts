/** The schemes are what `npm run schemes` makes of the published tables, trait for trait. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemeSources } from '../../tools/schemes/sources';

const folder = join(__dirname, '../../src/domain/schemes');

test.each(schemeSources().map((source) => [source.id, source] as const))('%s', (id, source) => {
  const held: unknown = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8'));
  expect(held).toEqual(JSON.parse(JSON.stringify(source)));
});

/** docs/diagnosis.md says what the program says: written again it is the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosisDocument } from '../../tools/diagnosis/document';

test('docs/diagnosis.md is what tools/diagnosis writes', async () => {
  const text = readFileSync(join(__dirname, '../../docs/diagnosis.md'), 'utf8');
  expect(await diagnosisDocument()).toBe(text);
  expect(text).toContain('D111 (7.2): 1,21 → 1,5. Then:');
});

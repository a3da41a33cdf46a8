import { readFileSync } from 'node:fs';

import { kinds } from '../../../src/workbench/host/object';
import '../../../src/workbench/host/objects';
import { wireName } from '../../../src/workbench/host/object';
import { isReadingMethod } from '../../../src/workbench/host/request-kind';

const readme = readFileSync('src/workbench/host/README.md', 'utf8');

/** What the library makes for itself, outside of the workbook: no add-in asks for it by name. */
const servicesOfTheLibrary: ReadonlySet<string> = new Set(['AddinInternalService', 'AppRuntimeService']);

const described = [...kinds()].filter(([kind]) => !servicesOfTheLibrary.has(kind));

test('what a method says of itself agrees with how round trips are counted', () => {
  const differing = described.flatMap(([kind, { methods = {} }]) =>
    Object.entries(methods)
      .filter(([name, { writes }]) => writes === isReadingMethod(wireName(name)))
      .map(([name]) => `${kind}.${name}`),
  );
  expect(differing).toEqual([]);
});

test.each(described.map(([kind]) => kind))('README.md speaks of %s', (kind) => {
  expect(readme).toContain(`\`${kind}\``);
});

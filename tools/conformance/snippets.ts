/** Reads a folder of Microsoft's office-js-snippets: YAML files with a script, a page and the libraries they want. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import { z } from 'zod';

export interface Snippet {
  /** Folder and file without their endings: "46-table/sort-data". */
  readonly id: string;
  readonly script: string;
  readonly html: string;
  /** The requirement sets that its header asks for, such as ExcelApi 1.15. */
  readonly sets: Readonly<Record<string, string>>;
}

const content = z.object({ content: z.string() });
const file = z.object({
  host: z.string(),
  script: content.optional(),
  template: content.optional(),
  api_set: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** The Excel snippets below a folder (the repository, its `samples` or `samples/excel`), by id; the blank one is left out. */
export function readSnippets(folder: string): readonly Snippet[] {
  const paths = globSync('**/*.yaml', { cwd: folder }).sort();
  return paths.flatMap((path): Snippet[] => {
    const found = file.safeParse(parse(readFileSync(join(folder, path), 'utf8')));
    if (!found.success || found.data.host.toUpperCase() !== 'EXCEL') return [];
    if (basename(path) === 'default.yaml') return [];
    const { script, api_set: sets = {} } = found.data;
    return [
      {
        id: idOf(folder, path),
        script: script?.content ?? '',
        html: htmlOf(found.data),
        sets: Object.fromEntries(Object.entries(sets).map(([name, version]) => [name, String(version)])),
      },
    ];
  });
}

const htmlOf = ({ template }: z.infer<typeof file>): string => template?.content ?? '';

const idOf = (folder: string, path: string): string => {
  const whole = resolve(folder, path);
  return `${basename(dirname(whole))}/${basename(whole, '.yaml')}`;
};

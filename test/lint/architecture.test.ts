/** docs/architecture.md and the rooms' READMEs hold against the code: rooms, directions, paths, names and links exist. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import mayImport from '../../tools/lint/rooms.json';

const root = join(__dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const rooms = Object.keys(mayImport).map((room) => `src/${room}`);

/** The code spans of a text, without the fenced blocks. */
const spansOf = (text: string): string[] =>
  [...text.replace(/^```.*?^```/gmsu, '').matchAll(/`([^`\n]+)`/gu)].map((match) => match[1] ?? '');

/** "office.js" is Microsoft's library, not a file of ours. */
const isPath = (span: string): boolean =>
  span !== 'office.js' && /^[\w./-]+(?:\.(?:tsx?|mjs|js|json|md|xml|html)|\/)$/u.test(span);

/** The text of each room's section, by room. */
const sections = new Map(
  page
    .split(/^### /mu)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section] as const),
);

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

/** Whether a room exports a name: declares it so, or passes it on. */
const exports = (texts: readonly string[], name: string): boolean => {
  const declared = new RegExp(
    `^export (?:declare )?(?:async )?(?:abstract )?(?:const|function|class|interface|type|enum) ${name}\\b`,
    'mu',
  );
  return texts.some((text) => declared.test(text));
};

describe('docs/architecture.md', () => {
  it('names every room, each with what it may import, as lint holds it', () => {
    const rows = [...page.matchAll(/^\| `src\/(\w+)\/`[^|]*\|[^|]*\|([^|]*)\|$/gmu)].map(
      ([, room = '', imports = '']) =>
        [room, imports.trim() === 'itself' ? [] : imports.split(',').map((name) => name.trim())] as const,
    );
    expect(Object.fromEntries(rows)).toEqual(mayImport);
    const folders = readdirSync(join(root, 'src')).filter((name) =>
      statSync(join(root, 'src', name)).isDirectory(),
    );
    expect(rows.map(([room]) => room).sort()).toEqual(folders.sort());
  });

  it('has a section for every room', () => {
    expect([...sections.keys()].sort()).toEqual([...rooms].sort());
  });

  it.each([...sections])('%s: its paths exist', (room, section) => {
    const paths = spansOf(section).filter(isPath);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, room, path)))).toEqual([]);
  });

  it.each([...sections])('%s: the names it gives are exported there', (room, section) => {
    const texts = sources(room);
    const names = spansOf(section).filter((span) => /^[A-Za-z]\w*$/u.test(span));
    expect(names.filter((name) => name !== 'code' && !exports(texts, name))).toEqual([]);
  });

  it('a name that nobody exports is noticed', () => {
    expect(exports(sources('src/a1'), 'quoteSheet')).toBe(true);
    expect(exports(sources('src/a1'), 'quoteSheets2')).toBe(false);
    expect(spansOf('`a.ts` and ```\n`b`').filter(isPath)).toEqual(['a.ts']);
  });
});

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${folder}/${name.replaceAll('\\', '/')}`,
  );

/** The READMEs of the rooms, and the pages that a newcomer reads first. */
const readmes = [
  'README.md',
  'docs/architecture.md',
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('README.md'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`),
];

it.each(rooms)('%s has a README', (room) => {
  expect(readmes).toContain(`${room}/README.md`);
});

it.each(readmes)('%s: its links lead somewhere', (readme) => {
  const links = [...readFileSync(join(root, readme), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)]
    .map(([, link = '']) => link)
    .filter((link) => !/^https?:/u.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(readme), link)))).toEqual([]);
});

it.each(readmes.filter((name) => name.startsWith('src/')))('%s: the files it names exist', (readme) => {
  const room = readme.split('/').slice(0, 2).join('/');
  const inRoom = readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map(
    (name) => `/${name.replaceAll('\\', '/')}`,
  );
  const paths = spansOf(readFileSync(join(root, readme), 'utf8')).filter(isPath);
  // A table names files by the end of their path; other rooms by theirs from src/ or from the root.
  const isThere = (path: string): boolean =>
    inRoom.some((file) => file.endsWith(`/${path.replace(/\/$/u, '')}`)) ||
    [dirname(readme), 'src', '.'].some((place) => existsSync(join(root, place, path)));
  const lost = paths.filter((path) => !isThere(path));
  expect(lost).toEqual([]);
});

const pages = filesOf('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(1));

it.each(pages)('%s: the files it names exist', (name) => {
  const all = ['assets', 'docs', 'src', 'test', 'tools'].flatMap(filesOf);
  const isThere = (path: string): boolean =>
    existsSync(join(root, path)) || all.some((file) => file.endsWith(`/${path.replace(/\/$/u, '')}`));
  const paths = spansOf(readFileSync(join(root, name), 'utf8')).filter(isPath);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
});

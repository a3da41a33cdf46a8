/** The production build: everything the manifest names, a strict page, and nothing of the development host. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { packed } from '../../tools/package/files';

const root = join(__dirname, '../..');
const ADDRESS = 'https://cchc.example.gov.vn/par-index';

let dist: string;
let files: string[];

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'par-index-dist-'));
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const run = spawnSync(
    process.execPath,
    [webpack, '--mode', 'production', '--env', `address=${ADDRESS}`, '--output-path', dist],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}, 300_000);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the production build', () => {
  it('holds every file that its manifest names, at the given address', () => {
    const manifest = readFileSync(join(dist, 'manifest.xml'), 'utf8');
    const urls = [...manifest.matchAll(/="(https:[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(urls.length).toBeGreaterThan(8);
    for (const url of urls) {
      expect(url.startsWith(`${ADDRESS}/`)).toBe(true);
      expect(existsSync(join(dist, url.slice(ADDRESS.length + 1)))).toBe(true);
    }
  });

  it('holds nothing of the embedded Excel: no workbench, no trust page, no grid', () => {
    expect(files.filter((name) => /agaveerrorux|workbench|^index\.html|univer|samples/i.test(name))).toEqual(
      [],
    );
    const scripts = files
      .filter((name) => /^[^/]+\.js$/.test(name))
      .map((name) => readFileSync(join(dist, name), 'utf8'));
    expect(scripts.filter((script) => /univerjs|hostUserTrusted/.test(script))).toEqual([]);
  });

  it('keeps the pane’s strict policy, and loads only what lies beside it', () => {
    const { document } = new JSDOM(readFileSync(join(dist, 'taskpane.html'), 'utf8')).window;
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const loaded = [...document.querySelectorAll('script, link')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.filter((name) => !existsSync(join(dist, name)))).toEqual([]);
  });

  it('brings office.js for Excel on the web, Windows, the Mac and the iPad, in both languages', () => {
    expect(files.filter((name) => name.startsWith('office/') && name.endsWith('.js')).sort()).toEqual([
      'office/en-us/office_strings.js',
      'office/excel-ios-16.00.js',
      'office/excel-mac-16.00.js',
      'office/excel-web-16.00.js',
      'office/excel-win32-16.01.js',
      'office/o15apptofilemappingtable.js',
      'office/office.js',
      'office/vi-vn/office_strings.js',
    ]);
  });

  it('ships no source maps, and the licence of everything it ships', () => {
    expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['licenses.json', 'office/LICENSE.md']));
    const notices = readFileSync(join(dist, 'third-party-notices.txt'), 'utf8');
    for (const name of [
      'react',
      '@fluentui/react-button',
      'decimal.js',
      'zod',
      'highs',
      'fuse.js',
      'recharts',
    ])
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'mu'));
    // A licence asks for its own words, not only for its name.
    expect(notices.match(/Permission is hereby granted/gu)?.length).toBeGreaterThan(20);
  });

  describe('packed for an administrator', () => {
    let zip: Uint8Array;
    let inside: Record<string, Uint8Array>;
    beforeAll(() => {
      zip = packed(dist, ADDRESS);
      inside = unzipSync(zip);
    });
    const text = (name: string): string => strFromU8(inside[name] ?? new Uint8Array());

    it('holds the whole build, the manifest for that address, and how to install it', () => {
      const present = files.filter((name) => !statSync(join(dist, name)).isDirectory());
      expect(Object.keys(inside).sort()).toEqual(
        [
          ...present.map((name) => `web/${name}`),
          'web/web.config',
          'HUONG-DAN-CAI-DAT.md',
          'LICENSE',
          'manifest.xml',
          'nginx.conf',
          'threats.md',
        ].sort(),
      );
      expect(text('manifest.xml')).toContain(`${ADDRESS}/taskpane.html`);
      expect(text('HUONG-DAN-CAI-DAT.md')).toContain('nginx.conf');
    });

    it('tells both servers the same headers and types, and leaves scripts to the page’s own policy', () => {
      const { documentElement } = new JSDOM(text('web/web.config'), { contentType: 'text/xml' }).window
        .document;
      const iis = [...documentElement.querySelectorAll('customHeaders add')].map((element) => [
        element.getAttribute('name') ?? '',
        element.getAttribute('value') ?? '',
      ]);
      const nginx = [...text('nginx.conf').matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(
        ([, name, value]) => [name, value],
      );
      expect(iis.length).toBeGreaterThan(2);
      for (const header of iis)
        expect(nginx.filter((each) => isDeepStrictEqual(each, header))).toHaveLength(2);
      const policy = new Map(iis.map(([name = '', value = '']) => [name, value])).get(
        'Content-Security-Policy',
      );
      expect(policy).toMatch(/^frame-ancestors 'self'( https:\/\/\*\.[a-z0-9.]+)+$/u);
      expect(
        documentElement.querySelector('[fileExtension=".wasm"][mimeType="application/wasm"]'),
      ).not.toBeNull();
      expect(text('nginx.conf')).toContain('application/wasm wasm;');
    });

    it('lets only names that hold a hash stay for good, under the folder of the address', () => {
      const pattern = /location ~ "(.+)" \{/u.exec(text('nginx.conf'))?.[1] ?? '';
      const forGood = new RegExp(pattern, 'u');
      const kept = files.filter((name) => forGood.test(`/par-index/${name}`));
      expect(kept.filter((name) => !/[0-9a-f]{8}\.(?:js|wasm)$/u.test(name))).toEqual([]);
      expect(kept.length).toBeGreaterThan(10);
      for (const name of [
        'taskpane.html',
        'pane.css',
        'office/office.js',
        'functions-script.js',
        'manifest.xml',
      ])
        expect(forGood.test(`/par-index/${name}`)).toBe(false);
      expect(forGood.test(`/elsewhere/${kept[0] ?? ''}`)).toBe(false);
    });

    it('is the same, byte for byte, whenever it is packed', () => {
      expect(Buffer.compare(packed(dist, ADDRESS), zip)).toBe(0);
    });
  });
});

/**
 * Builds the add-in. `webpack --mode production --env address=https://…` writes dist/ for that address; the development
 * server (tools/serve.ts) adds the page of the embedded Excel, which is none of the add-in's and bundled by itself.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const LicensePlugin = require('webpack-license-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { IgnorePlugin, SourceMapDevToolPlugin } = require('webpack');
const { FunctionMetadataPlugin } = require('./tools/functions/metadata-plugin.js');
const { DEVELOPMENT_ADDRESS, rewriteManifest, checkAddress } = require('./tools/manifest/address.js');

const root = (...parts) => path.resolve(__dirname, ...parts);
const officeFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What Excel on the web, on Windows, on the Mac and on the iPad load; the names are those that office.js asks for. */
const officeFiles = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'o15apptofilemappingtable.js',
  'vi-vn/office_strings.js',
  'en-us/office_strings.js',
];

function copies(address) {
  return [
    ...officeFiles.map((file) => ({
      from: path.join(officeFolder, file),
      to: `office/${file}`,
      info: { minimized: true },
    })),
    { from: path.join(officeFolder, '../LICENSE.md'), to: 'office/LICENSE.md' },
    { from: root('assets/icons/*.png'), to: 'assets/icons/[name][ext]' },
    { from: root('assets/help.html'), to: 'help.html' },
    { from: root('assets/shortcuts.json'), to: 'assets/shortcuts.json' },
    { from: root('src/taskpane/pane.css'), to: 'pane.css' },
    { from: root('src/taskpane/old-webview.js'), to: 'old-webview.js', info: { minimized: true } },
    {
      from: root('manifest.xml'),
      to: 'manifest.xml',
      transform: (xml) => rewriteManifest(xml.toString(), address),
    },
  ];
}

const pane = () =>
  new HtmlPlugin({
    template: root('src/taskpane/index.html'),
    filename: 'taskpane.html',
    scriptLoading: 'defer',
    minify: false,
  });

/**
 * For someone who edits: a page under a strict Content-Security-Policy runs no eval(), so the maps are files. Packages have none,
 * and neither has what ships: they hold the whole source once more.
 */
const sourceMaps = () =>
  new SourceMapDevToolPlugin({ filename: '[file].map', columns: false, exclude: /^vendors/ });

/** Names, licences and their texts of all packages in the build, as those licences ask. */
const notices = (packages) =>
  [
    'Trợ lý PAR INDEX ships the packages below. Microsoft Office.js stands in office/, under office/LICENSE.md.',
    ...packages.map(({ name, version, license, licenseText, noticeText }) =>
      [`${name} ${version} (${license})`, licenseText, noticeText].filter(Boolean).join('\n\n'),
    ),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);

const permissive = /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0)\)?$/;

/** A build with a licence that asks for more than its own text fails. */
const licences = () =>
  new LicensePlugin({
    outputFilename: 'licenses.json',
    additionalFiles: { 'third-party-notices.txt': notices },
    unacceptableLicenseTest: (id) => !id.split(/ AND | OR /).every((each) => permissive.test(each)),
  });

/** Within one per cent of Terser's sizes, in a fifth of its time. */
const minimizer = new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false });

module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  // Pages that only a test opens: React as people get it, and no source maps.
  const asShipped = production || Boolean(env.asShipped);
  const address = checkAddress(env.address ?? DEVELOPMENT_ADDRESS);
  if (production && !env.address) {
    console.warn(
      `No --env address=https://…: the manifest keeps the development address ${DEVELOPMENT_ADDRESS}.`,
    );
  }
  return {
    mode: production ? 'production' : 'development',
    devtool: false,
    entry: {
      // The ribbon's commands and the custom functions live in the pane's page: one shared runtime.
      taskpane: [
        root('src/functions/index.ts'),
        root('src/taskpane/main.tsx'),
        root('src/commands/index.ts'),
      ],
    },
    output: {
      path: root('dist'),
      filename: production ? '[name].[contenthash:8].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:8].js' : '[name].js',
      publicPath: 'auto',
      // The built terminal stands there too.
      clean: { keep: 'terminal' },
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js', '.json'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'esbuild-loader',
          options: { target: 'es2022', jsx: 'automatic' },
        },
        // Some packages are ESM in name but import without file endings.
        { test: /\.m?js$/, include: /node_modules/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new CopyPlugin({ patterns: copies(address) }),
      new FunctionMetadataPlugin(),
      // HiGHS asks for it in Node only, and looks where it runs before it asks.
      new IgnorePlugin({ resourceRegExp: /^node:module$/ }),
      pane(),
      ...(asShipped ? [] : [sourceMaps()]),
      ...(production ? [licences()] : []),
    ],
    optimization: {
      minimize: asShipped,
      minimizer: [minimizer],
      nodeEnv: asShipped ? 'production' : 'development',
      splitChunks: { chunks: 'all', maxInitialRequests: 4 },
    },
    // tools/size.ts holds the sizes to figures of their own.
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    cache: production
      ? false
      : {
          type: 'filesystem',
          name: asShipped ? 'pane-as-shipped' : 'pane',
          buildDependencies: { config: [__filename] },
        },
  };
};

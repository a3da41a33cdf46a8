// Lint: types are used, and the import direction of docs/architecture.md is held here.
import { createRequire } from 'node:module';
import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import registeredIds, { concepts as everyId } from './tools/lint/registered-ids.mjs';

/** Which rooms each room may import. Nothing in the add-in knows of workbench or headless. */
const mayImport = createRequire(import.meta.url)('./tools/lint/rooms.json');

const pureRoomBans = ['Excel', 'Office', 'OfficeExtension', 'window', 'document', 'process'].map((name) => ({
  name,
  message:
    'a1/, domain/, sheets/ and appendices/ are pure: take the value as an argument, or move this code to excel/ or taskpane/.',
}));

const pureRoomPackages = {
  group: [
    'react',
    'react-dom',
    '@fluentui/*',
    '@microsoft/*',
    '@univerjs/*',
    'exceljs',
    'node:*',
    'fs',
    'path',
  ],
  message: 'a1/, domain/, sheets/ and appendices/ are pure: no user interface, no Office, no files.',
};

const timerNames = ['setTimeout', 'setInterval'];
const timers = (message) => timerNames.map((name) => ({ name, message }));
/** The same by another way: a global's property, a module, a signal that ends by itself. */
const timersElsewhere = (message) => [
  ...['globalThis', 'window'].flatMap((object) =>
    timerNames.map((property) => ({ object, property, message })),
  ),
  { object: 'AbortSignal', property: 'timeout', message },
  { object: 'Atomics', property: 'wait', message },
];
const timerModules = ['node:timers', 'timers', 'node:timers/promises', 'timers/promises'];
const inExcelWaitBy = 'excel/ waits by `after` of clock.ts, which a test can hold.';
const inTestsWaitFor =
  'A test lets happen what is on its way (`drain`, StillClock) or asks for what comes from outside (support/wait.ts).';

/** Microsoft's own rules, without the general and formatting ones that its preset brings along. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended.flatMap((config) =>
    Object.entries(config.rules ?? {}).filter(([name]) => name.startsWith('office-addins/')),
  ),
);

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'coverage/**',
      'test-output/**',
      '**/*.js',
      '**/*.cjs',
      '**/*.mjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(mayImport).map((type) => ({ type, pattern: `src/${type}` })),
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.json'] } },
    },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'always'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message:
            '{{from.element.type}}/ may not import {{to.element.type}}/: imports point a1 ← domain ← sheets ← appendices ← excel ← taskpane (docs/architecture.md).',
          policies: Object.entries(mayImport).map(([from, to]) => ({
            from: { element: { type: from } },
            allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
          })),
        },
      ],
    },
  },
  {
    ...reactHooks.configs.flat.recommended,
    // Components and hooks; what is pure beside them calls none.
    files: [
      'src/taskpane/**/*.tsx',
      'src/taskpane/**/use-*.ts',
      'src/taskpane/pane-context.ts',
      'src/taskpane/common/unit-view.ts',
      'src/taskpane/session/store.ts',
    ],
  },
  {
    files: ['src/**'],
    rules: {
      // A function fits a screen: a component is made of named parts, a long one of named steps.
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**'],
    plugins: { house: { rules: { 'registered-ids': registeredIds } } },
    // A kind, a check, a generator, a scheme, a command is named by its descriptor (`plan.id`), wherever one must be named.
    rules: { 'house/registered-ids': ['error', everyId.filter((concept) => concept !== 'role')] },
  },
  {
    files: ['src/excel/**', 'src/taskpane/**', 'src/commands/**', 'src/headless/**', 'src/locales/**'],
    // What a column means is thought in the pure rooms; here it is asked for.
    rules: { 'house/registered-ids': ['error', everyId] },
  },
  { files: ['src/domain/kinds/**', 'src/domain/roles/**'], rules: { 'house/registered-ids': 'off' } },
  {
    files: ['src/a1/**', 'src/domain/**', 'src/sheets/**', 'src/appendices/**'],
    rules: {
      'no-restricted-globals': ['error', ...pureRoomBans],
      'no-restricted-imports': ['error', { patterns: [pureRoomPackages] }],
    },
  },
  {
    // Text from cells and files meets these expressions: none may take more than linear time.
    files: ['src/**', 'tools/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['src/excel/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: officeRules,
  },
  {
    files: ['src/excel/**'],
    ignores: ['src/excel/clock.ts'],
    rules: {
      'no-restricted-globals': ['error', ...timers(inExcelWaitBy)],
      'no-restricted-properties': ['error', ...timersElsewhere(inExcelWaitBy)],
    },
  },
  {
    files: ['src/headless/**', 'tools/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // What a test sees does not hang on how busy the machine is, and no test waits for nothing to happen.
    files: ['test/**'],
    ignores: ['test/support/office.ts', 'test/support/wait.ts'],
    rules: {
      'no-restricted-globals': ['error', ...timers(inTestsWaitFor)],
      'no-restricted-properties': [
        'error',
        ...timersElsewhere(inTestsWaitFor),
        { property: 'waitForTimeout', message: 'Wait for what is to be seen, not for a time.' },
      ],
      'no-restricted-imports': ['error', { paths: timerModules }],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression > Literal[value=/^(?:node:)?timers/u]`, message: inTestsWaitFor },
      ],
    },
  },
);

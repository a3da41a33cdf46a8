#!/usr/bin/env node
// Starts the built terminal: scripts compiled once when it was built and taken from their code caches from then on.
// Node 20 has no compile cache of its own; a cache that another Node made is refused by V8, and the script is then compiled.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A call is over before most of what V8 optimises pays for itself: it waits for what has run some eight times as long as usual.
setFlagsFromString('--interrupt-budget=1000000');
// The space of young objects grows to its usual size at once: a reading fills it several times over.
setFlagsFromString('--semi-space-growth-factor=16');

// Said by the build alone: what the first call with a script has compiled is what the next ones need.
const makesCaches = Boolean(process.env.PAR_INDEX_MAKE_CACHE);

/** What a script of this folder exports. */
function load(name) {
  const filename = join(__dirname, `${name}.js`);
  const cache = join(__dirname, `${name}.cache`);
  const cachedData = existsSync(cache) ? readFileSync(cache) : undefined;
  // The build writes nothing but ASCII, which V8 holds in one byte per character.
  const source = readFileSync(filename, 'latin1');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    ...(cachedData && { cachedData }),
  });
  if (makesCaches && !cachedData) process.on('exit', () => writeFileSync(cache, script.createCachedData()));
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, requireHere, loaded, filename, __dirname);
  return loaded.exports;
}

let engine;

/** Packages of an open workbook are in a script of their own, which most calls never need. */
function requireHere(name) {
  if (!name.startsWith('engine:')) return require(name);
  engine ??= load('engine');
  return engine[name.slice('engine:'.length)]();
}
requireHere.resolve = require.resolve;

load('terminal');

#!/usr/bin/env node
// Starts the built terminal: one script, compiled once when it was built and taken from its code cache from then on.
// Node 20 has no compile cache of its own; a cache that another Node made is refused by V8, and the script is then compiled.
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, 'terminal.js');
const cache = join(__dirname, 'terminal.cache');
// The build writes nothing but ASCII, which V8 holds in one byte per character.
const source = readFileSync(filename, 'latin1');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
});
// Said by the build alone: what this call has compiled is what the next ones need.
if (process.env.PAR_INDEX_MAKE_CACHE)
  process.on('exit', () => writeFileSync(cache, script.createCachedData()));
script.runInThisContext()(exports, require, module, filename, __dirname);

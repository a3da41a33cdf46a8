/**
 * A transformer for jest: in the place of a package's text a line that asks Node itself for the package. Jest loads every module
 * anew for every test file, which for the engine and the page of the embedded Excel takes seconds; Node loads them once per
 * worker. They keep nothing between workbooks: each has a Univer and a window of its own, in one test file as in several.
 * What runs in this context lies outside of jest's, with Node's own `process`.
 */
const text = `
const { getBuiltinModule } = require('node:vm').runInThisContext('process');
module.exports = getBuiltinModule('node:module').createRequire(__filename)(__filename);`;

module.exports = { process: () => ({ code: text }), getCacheKey: () => 'outside 2' };

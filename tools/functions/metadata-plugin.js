// The metadata files by which Excel registers the custom functions, made from src/functions as each build ends. Plain JavaScript:
// the webpack configuration needs it.
const path = require('node:path');
const Module = require('node:module');
const esbuild = require('esbuild');

const source = path.join(__dirname, '../../src/functions/metadata.ts');

/** By language, as manifest.xml names them. */
const metadataFiles = { vi: 'functions.json', en: 'functions-en.json' };

/** The manifest must name a script; the functions themselves run in the pane's page, the runtime they share with it. */
const scriptFile = 'functions-script.js';
const script =
  '// The custom functions run in taskpane.html, the runtime that the pane and the commands share.\n';

/** What src/functions/metadata.ts offers, compiled for Node. */
async function loadMetadata() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  });
  const compiled = new Module(source);
  compiled.filename = source;
  compiled.paths = Module._nodeModulePaths(path.dirname(source));
  compiled._compile(outputFiles[0].text, source);
  return compiled.exports;
}

/** Every file by its name. */
async function functionFiles() {
  const { functionsMetadata } = await loadMetadata();
  const files = Object.entries(metadataFiles).map(async ([language, name]) => [
    name,
    `${JSON.stringify(await functionsMetadata(language), null, 2)}\n`,
  ]);
  return { ...Object.fromEntries(await Promise.all(files)), [scriptFile]: script };
}

class FunctionMetadataPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('functions', (compilation) => {
      // In a folder under the watch of whoever edits, the files are made anew with it.
      compilation.contextDependencies.add(path.dirname(source));
      compilation.hooks.processAssets.tapPromise(
        { name: 'functions', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          for (const [name, text] of Object.entries(await functionFiles()))
            compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        },
      );
    });
  }
}

module.exports = { FunctionMetadataPlugin, functionFiles, metadataFiles, scriptFile };

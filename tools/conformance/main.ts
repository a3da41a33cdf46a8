/** `npm run conformance -- <folder>`: runs Microsoft's own Excel snippets on the embedded Excel and tells how many run whole. */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { writeDocs } from './docs';
import { report } from './report';
import { runSnippet, type SnippetRun } from './run';
import { readSnippets } from './snippets';

const HELP = `npm run conformance -- <folder> [--only <words of an id>] [--json <file>] [--docs]

  <folder>  a copy of Microsoft's snippets, outside of this project:
            git clone --depth 1 https://github.com/OfficeDev/office-js-snippets
            then name its folder samples/excel. Nothing of it is kept here.
  --only    runs those whose id holds the words
  --json    writes every button and what it failed with
  --docs    writes the figures into docs/conformance.md`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, json: { type: 'string' }, docs: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    process.stdout.write(`${HELP}\n`);
    return folder === undefined ? 0 : 1;
  }
  const snippets = readSnippets(folder).filter(({ id }) => id.includes(values.only ?? ''));
  if (snippets.length === 0) {
    process.stdout.write(`No Excel snippet is in ${folder}.\n\n${HELP}\n`);
    return 1;
  }
  const runs: SnippetRun[] = [];
  for (const snippet of snippets) runs.push(await runSnippet(snippet));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(runs, null, 1));
  process.stdout.write(`${report(runs)}\n`);
  if (values.docs) await writeDocs(runs);
  return 0;
}

void main().then((status) => process.exit(status));

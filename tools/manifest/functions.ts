/** The parts of manifest.xml that the custom functions make: their namespace, and where their metadata is, in each language. */
import { namespace } from '../../src/functions/registry';
import { metadataFiles, scriptFile } from '../functions/metadata-plugin.js';
import { DEVELOPMENT_ADDRESS } from './address.js';
import { withPart } from './part';

const address = (file: string): string => `${DEVELOPMENT_ADDRESS}/${file}`;

const addresses: readonly string[] = [
  `<bt:Url id="Functions.Script.Url" DefaultValue="${address(scriptFile)}" />`,
  `<bt:Url id="Functions.Metadata.Url" DefaultValue="${address(metadataFiles.vi)}">`,
  `  <bt:Override Locale="en-US" Value="${address(metadataFiles.en)}" />`,
  '</bt:Url>',
];

const words: readonly string[] = [
  `<bt:String id="Functions.Namespace" DefaultValue="${namespace}">`,
  `  <bt:Override Locale="en-US" Value="${namespace}" />`,
  '</bt:String>',
];

/** The manifest with these parts; throws when a part's marks are missing. */
export const withFunctions = (xml: string): string =>
  withPart(
    withPart(xml, { name: 'addresses', from: 'src/functions' }, addresses),
    { name: 'namespace', from: 'src/functions' },
    words,
  );

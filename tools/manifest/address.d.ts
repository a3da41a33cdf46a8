/** Types of address.js. */
export declare const DEVELOPMENT_ADDRESS: string;
export declare function checkAddress(address: string): string;
export declare function rewriteManifest(xml: string, address: string): string;

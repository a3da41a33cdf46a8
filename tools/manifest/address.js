// The address an add-in is served from, and the manifest that names it. Plain JavaScript: the webpack configuration needs it.
const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

/** The address without its closing slash. Throws when it is not an https URL: Office loads nothing else. */
function checkAddress(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new Error(`"${address}" is not an address: use --env address=https://host/folder`);
  }
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`"${address}": Office loads add-ins from an https address without a query only`);
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** The manifest's text with every development address replaced by the given one. */
function rewriteManifest(xml, address) {
  const escaped = checkAddress(address).replaceAll('&', '&amp;');
  return xml.replaceAll(DEVELOPMENT_ADDRESS, escaped);
}

module.exports = { DEVELOPMENT_ADDRESS, checkAddress, rewriteManifest };

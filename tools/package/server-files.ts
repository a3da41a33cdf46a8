/** What a web server has to say beside the files, once, and the same for nginx and for IIS. */

/**
 * Pages that may show the pane: Excel on the web and what it stands in. Excel on a computer shows it in a window of its own, which no
 * header restrains. Only this of a Content-Security-Policy is said by the server: the page says the rest itself, and the solver's
 * worker must be free to compile its WebAssembly.
 */
const ancestors = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.live.com',
];

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `frame-ancestors ${ancestors.join(' ')}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Asked for again each time, and sent only when it has changed; files whose names hold their contents' hash never change. */
const revalidated = 'no-cache';
const forGood = 'public, max-age=31536000, immutable';

const escaped = (path: string): string => path.replace(/[.+*?()[\]{}^$|\\]/gu, '\\$&');

/** The body of a server's `location`, for the folder at `path` ("/par-index/"). */
export function nginxConfig(path: string): string {
  const said = (cache: string): string =>
    Object.entries({ ...headers, 'Cache-Control': cache })
      .map(([name, value]) => `    add_header ${name} "${value}" always;`)
      .join('\n');
  return `# Đặt trong khối "server" đã có chứng thư https; thay /srv/par-index bằng thư mục chứa "web".
location ${path} {
    alias /srv/par-index/web/;
    types {
        text/html html;
        text/css css;
        text/javascript js;
        application/json json;
        application/wasm wasm;
        application/xml xml;
        image/png png;
        text/plain txt md;
    }
    charset utf-8;
${said(revalidated)}
}
location ~ "^${escaped(path)}((?:[^/]+\\.)?[0-9a-f]{8,}\\.(?:js|wasm))$" {
    alias /srv/par-index/web/$1;
    types {
        text/javascript js;
        application/wasm wasm;
    }
    charset utf-8;
${said(forGood)}
}
`;
}

const xml = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For IIS, in the folder of the add-in itself. */
export function iisConfig(): string {
  const said = Object.entries(headers)
    .map(([name, value]) => `        <add name="${name}" value="${xml(value)}" />`)
    .join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".wasm" />
      <mimeMap fileExtension=".wasm" mimeType="application/wasm" />
      <clientCache cacheControlMode="NoControl" cacheControlCustom="${revalidated}" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${said}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}

/** Finding a browser: the variable first, then what the system usually has. */
import { candidates, findBrowser } from '../../tools/find-browser';
import { BROWSER_VARIABLE } from '../../tools/system/needs.js';

const only = (path: string) => (asked: string) => asked === path;

describe('findBrowser', () => {
  it('takes what the variable names before anything installed', () => {
    expect(findBrowser('linux', { [BROWSER_VARIABLE]: '/opt/edge', PATH: '/usr/bin' }, () => true)).toBe(
      '/opt/edge',
    );
  });

  it('says so when the variable names nothing that exists', () => {
    expect(() => findBrowser('linux', { [BROWSER_VARIABLE]: '/opt/edge' }, () => false)).toThrow('/opt/edge');
  });

  it('prefers Chromium to Chrome to Edge wherever in the path they are', () => {
    const env = { PATH: '/snap/bin:/usr/bin' };
    const installed = ['/snap/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge'];
    expect(findBrowser('linux', env, (path) => installed.includes(path))).toBe('/usr/bin/chromium');
    expect(findBrowser('linux', env, only('/usr/bin/microsoft-edge'))).toBe('/usr/bin/microsoft-edge');
  });

  it('looks into the program folders of Windows and the applications of a Mac', () => {
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    expect(candidates('win32', env)).toContain(
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    );
    expect(candidates('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('is null where there is none', () => {
    expect(findBrowser('linux', { PATH: '/usr/bin' }, () => false)).toBeNull();
  });
});

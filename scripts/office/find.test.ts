import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { officeEnvironment } from './environment.ts';
import { findOffice } from './find.ts';

const only = (present: string) => (file: string) => file === present;
const PATH = ['/usr/local/bin', '/usr/bin'].join(path.delimiter);

describe('findOffice', () => {
  it('takes what the environment names before any other', () => {
    expect(findOffice({ YOUJU_SOFFICE: '/a/soffice', PATH }, () => true)).toBe('/a/soffice');
  });

  it('refuses a variable that names no file, rather than take another program', () => {
    expect(() => findOffice({ YOUJU_SOFFICE: '/a/soffice', PATH }, only('/usr/bin/soffice'))).toThrow(
      '/a/soffice',
    );
  });

  it.runIf(process.platform !== 'win32')('finds one on PATH, and never in the folder of the moment', () => {
    expect(findOffice({ PATH }, only('/usr/bin/soffice'))).toBe('/usr/bin/soffice');
    expect(findOffice({ PATH: '' }, only('soffice'))).toBeNull();
  });

  it('finds one that is installed beside PATH', () => {
    const installed = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
    expect(findOffice({ PATH }, only(installed))).toBe(installed);
  });

  it('says that there is none', () => {
    expect(findOffice({ PATH }, () => false)).toBeNull();
  });
});

describe('officeEnvironment', () => {
  it('puts a program that is not on PATH there, before all others', () => {
    expect(officeEnvironment('/opt/office/soffice', { PATH })).toEqual({
      PATH: ['/opt/office', PATH].join(path.delimiter),
    });
  });

  it('changes nothing for one that is, or where there is none', () => {
    expect(officeEnvironment('/usr/bin/soffice', { PATH })).toEqual({});
    expect(officeEnvironment(null, { PATH })).toEqual({});
  });
});

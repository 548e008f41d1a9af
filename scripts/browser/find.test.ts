import { describe, expect, it } from 'vitest';
import { findBrowser } from './find.ts';

const only = (present: string) => (file: string) => file === present;

describe('findBrowser', () => {
  it('takes what the environment names before any other', () => {
    expect(findBrowser({ YOUJU_CHROMIUM: '/a/chrome', CHROME_PATH: '/b/chrome' }, () => true)).toBe(
      '/a/chrome',
    );
    expect(findBrowser({ CHROME_PATH: '/b/chrome' }, () => true)).toBe('/b/chrome');
  });

  it('refuses a variable that names no file, rather than take another browser', () => {
    expect(() => findBrowser({ YOUJU_CHROMIUM: '/a/chrome' }, only('/usr/bin/chromium'))).toThrow(
      '/a/chrome',
    );
  });

  it('finds a browser of the machine', () => {
    expect(findBrowser({}, only('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome');
  });

  it('says that there is none', () => {
    expect(findBrowser({}, () => false)).toBeNull();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { loadWithRetry, missingCode, retryLoading } from './load-with-retry.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const noNetwork = () => Promise.reject(new Error('no network'));

describe('loading with retry', () => {
  it('hands on at once what arrives, and misses nothing', async () => {
    expect(await loadWithRetry('register', async () => 'code')).toBe('code');
    expect(missingCode().parts).toEqual([]);
  });

  it('asks again for what did not arrive when told to, and not before', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const load = vi.fn(async () => 'code').mockImplementationOnce(noNetwork);
    const [loaded, missed] = [vi.fn(), vi.fn()];
    const loading = loadWithRetry('register', load, missed).then(loaded);
    await settle();
    expect(load).toHaveBeenCalledTimes(1);
    expect(missed).toHaveBeenCalledTimes(1);
    expect(loaded).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledWith(expect.stringContaining('register'), new Error('no network'));
    expect(missingCode()).toMatchObject({ parts: ['register'], isRetrying: false, isStubborn: false });
    retryLoading();
    expect(missingCode()).toMatchObject({ parts: ['register'], isRetrying: true });
    await loading;
    expect(loaded).toHaveBeenCalledWith('code');
    expect(missingCode().parts).toEqual([]);
  });

  it('names each part once, says when asking again was in vain, and can ask for one part alone', async () => {
    const before = missingCode().failures;
    const pillar = vi.fn(async () => 'pillar').mockImplementationOnce(noNetwork);
    const covers = vi.fn(async () => 'cover').mockImplementationOnce(noNetwork);
    const contents = vi
      .fn(async () => 'contents')
      .mockImplementationOnce(noNetwork)
      .mockImplementationOnce(noNetwork);
    const all = [
      loadWithRetry('pillars', pillar),
      loadWithRetry('paper', covers),
      loadWithRetry('paper', contents),
    ];
    await settle();
    expect(missingCode()).toMatchObject({ parts: ['pillars', 'paper'], isStubborn: false });
    retryLoading('paper');
    await settle();
    expect(pillar).toHaveBeenCalledTimes(1);
    expect(missingCode()).toMatchObject({ parts: ['pillars', 'paper'], isStubborn: true });
    expect(missingCode().failures).toBe(before + 4);
    retryLoading();
    expect(await Promise.all(all)).toEqual(['pillar', 'cover', 'contents']);
    expect(missingCode()).toMatchObject({ parts: [], isStubborn: false });
  });
});

import { expect, test, vi } from 'vitest';
import { loadWithRetry, retryLoading } from './load-with-retry.ts';

test('code that arrives is handed on at once', async () => {
  expect(await loadWithRetry(async () => 'code')).toBe('code');
});

test('code that does not arrive is asked for again when told to, and not before', async () => {
  const load = vi.fn(async () => 'code').mockRejectedValueOnce(new Error('no network'));
  const loaded = vi.fn();
  const loading = loadWithRetry(load).then(loaded);
  await new Promise((resolve) => setTimeout(resolve));
  expect(load).toHaveBeenCalledTimes(1);
  expect(loaded).not.toHaveBeenCalled();
  retryLoading();
  await loading;
  expect(loaded).toHaveBeenCalledWith('code');
});

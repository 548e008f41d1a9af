import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** What a phone reads from a code on the screen, by a reader that is not ours; null where it finds none. */
export async function scanned(code: Locator): Promise<string | null> {
  const picture = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await code.page().evaluate(async (png) => {
    const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    // No finer than a reader needs: each pixel travels from the page to the test.
    const size = 220;
    const context = new OffscreenCanvas(size, size).getContext('2d');
    context?.drawImage(bitmap, 0, 0, size, size);
    return { pixels: [...(context?.getImageData(0, 0, size, size).data ?? [])], width: size, height: size };
  }, picture);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data ?? null;
}

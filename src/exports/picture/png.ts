/** Larger than this some browsers give an empty canvas and no reason. */
const MOST_PIXELS = 100_000_000;

/**
 * An SVG with a width and a height, drawn `scale` times as large by the browser, as PNG.
 * Throws where the browser cannot draw it.
 */
export async function pngOf(svg: string, scale: number, document: Document): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = document.createElement('img');
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context || canvas.width * canvas.height > MOST_PIXELS) {
      throw new Error(`The browser cannot draw a picture of ${canvas.width} × ${canvas.height} pixels.`);
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not turn the drawing into a PNG.'));
    }, 'image/png');
  });
}

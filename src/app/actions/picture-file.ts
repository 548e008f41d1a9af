/** A picture from a file, as a deck keeps it: re-encoded, so that it holds pixels and nothing else, and bounded in size. */
import { MOST_PICTURE } from '../../deck/schema.ts';
import { SLIDE } from '../../deck/slide-layout.ts';

export interface DeckPicture {
  /** A data URL of a PNG or a JPEG, no longer than a deck's file takes. */
  readonly picture: string;
  /** In its own pixels. */
  readonly width: number;
  readonly height: number;
}

const QUALITIES = [0.9, 0.8, 0.65] as const;
/** Each time it is still too large, it is drawn so much smaller. */
const SMALLER = 0.75;
/** A picture that is too large even so small is none that a hall can see. */
const LEAST_WIDTH = 64;

/** null: the file is no picture that this browser can read. */
export async function readPicture(file: File): Promise<DeckPicture | null> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file);
  } catch {
    return null;
  }
  try {
    return encoded(bitmap, file.type === 'image/png');
  } finally {
    bitmap.close();
  }
}

/** No larger than a slide. A PNG stays one (lines and letters) where there is room for it. */
function encoded(bitmap: ImageBitmap, isDrawing: boolean): DeckPicture | null {
  const whole = Math.min(1, SLIDE.width / bitmap.width, SLIDE.height / bitmap.height);
  for (let scale = whole; bitmap.width * scale >= Math.min(LEAST_WIDTH, bitmap.width); scale *= SMALLER) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    const { width, height } = canvas;
    const draw = () => context.drawImage(bitmap, 0, 0, width, height);
    if (isDrawing) {
      draw();
      const picture = canvas.toDataURL('image/png');
      if (picture.length <= MOST_PICTURE) return { picture, width, height };
    }
    // JPEG has no transparency: what shows through is paper, not black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    draw();
    for (const quality of QUALITIES) {
      const picture = canvas.toDataURL('image/jpeg', quality);
      if (picture.length <= MOST_PICTURE) return { picture, width, height };
    }
  }
  return null;
}

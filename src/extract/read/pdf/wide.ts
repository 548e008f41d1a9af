/** Chinese characters and their punctuation: between them a space is the typesetter's. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·％‰℃㎡]/u;

export const isWide = (character: string): boolean => WIDE.test(character);

import { xmlLegal } from '../xml.ts';

/** The same without what XML cannot hold, however deep: pptxgenjs escapes signs and writes everything else. */
export function legal<Thing>(thing: Thing): Thing {
  if (typeof thing === 'string') return xmlLegal(thing) as Thing;
  if (Array.isArray(thing)) return thing.map(legal) as Thing;
  if (typeof thing === 'object' && thing !== null)
    return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, legal(value)])) as Thing;
  return thing;
}

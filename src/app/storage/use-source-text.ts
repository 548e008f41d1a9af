import { useEffect, useState } from 'react';
import type { FoundText } from './source-texts.ts';
import { sourceTexts } from './source-texts-here.ts';

/** The text by this checksum; undefined while it is looked for, null where neither the device nor the site has it. */
export function useSourceText(sha256: string): FoundText | null | undefined {
  const [answer, setAnswer] = useState<{ sha256: string; text: FoundText | null } | null>(null);
  useEffect(() => {
    let newest = 0;
    const ask = () => {
      newest += 1;
      const asked = newest;
      sourceTexts
        .find(sha256)
        .then((text) => asked === newest && setAnswer({ sha256, text }))
        .catch(reportError);
    };
    ask();
    const stop = sourceTexts.subscribe(ask);
    return () => {
      newest += 1;
      stop();
    };
  }, [sha256]);
  return answer?.sha256 === sha256 ? answer.text : undefined;
}

import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/language.tsx';
import { useNavigation, type ViewChange } from '../../ui/navigation.tsx';
import type { CodePart } from '../code/code-part.ts';
import { NO_TALK } from '../view/talk-view.ts';
import { codePartNames } from './code-part-names.ts';
import { MissingCode } from './MissingCode.tsx';

const words = {
  zh: { title: (name: string) => `“${name}”未能打开` },
  en: { title: (name: string) => `“${name}” could not be opened` },
};

/** Stands where the reader would see what was asked for, over a talk too, and says that its code did not arrive. */
export function MissingDialog({ part, onClose }: { part: CodePart; onClose: () => void }) {
  const t = useWords(words);
  const names = useWords(codePartNames);
  return (
    <Dialog title={t.title(names[part])} onClose={onClose}>
      <div className="mt-3">
        <MissingCode parts={[part]} />
      </div>
    </Dialog>
  );
}

/** What is taken out of the address by leaving a view that did not arrive. */
const LEAVING = {
  pins: { figure: null, sheet: null },
  sheet: { sheet: null },
  text: { text: null },
  talk: NO_TALK,
  workbench: { draft: null },
} satisfies Partial<Record<CodePart, ViewChange>>;

/** The same for what the address asks for: closing it gives back the view without it. */
export function MissingView({ part }: { part: keyof typeof LEAVING }) {
  const navigation = useNavigation();
  return <MissingDialog part={part} onClose={() => navigation.go(LEAVING[part])} />;
}

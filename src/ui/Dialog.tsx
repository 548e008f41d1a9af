import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from './language.tsx';

const words = { zh: { close: '关闭' }, en: { close: 'Close' } };

/** The classes of the dialog and of what is inside it. */
interface Frame {
  readonly dialog: string;
  readonly inside: string;
}

const CARD: Frame = {
  dialog:
    'm-auto mb-0 max-h-[92dvh] w-full max-w-none overflow-auto sm:mb-auto sm:w-[40rem] sm:max-w-[calc(100vw-2rem)]',
  inside: 'p-5 sm:px-7 sm:py-6',
};

/**
 * A modal card on the platform's own <dialog>: focus is kept inside and given back, Esc closes. At the
 * bottom of a narrow screen, in the middle of a wide one.
 */
export function Dialog({
  title,
  onClose,
  onKeyDown,
  frame = CARD,
  children,
}: {
  title: ReactNode;
  onClose: () => void;
  onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void;
  /** Of a dialog that is no card. */
  frame?: Frame;
  children: ReactNode;
}) {
  const t = useWords(words);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before the element leaves the page: one that is removed while open gives no focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === ref.current) onClose();
  };

  return (
    // Esc reaches a dialog as its own cancel and close events; the click is only the backdrop's.
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      // Its close event comes late: a card that is gone must not close the next one.
      onClose={() => ref.current && onClose()}
      onClick={closeOnBackdrop}
      onKeyDown={onKeyDown}
      className={`dialog ${frame.dialog} print:hidden`}
    >
      <div className={frame.inside}>
        <div className="flex items-start justify-between gap-4">
          <h2 id={titleId} className="text-xl font-semibold">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            className="touch -mt-1 -mr-2 shrink-0 px-2 py-1 text-sm text-muted hover:text-ink"
          >
            {t.close} <span aria-hidden="true">✕</span>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}

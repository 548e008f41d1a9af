import { useEffect } from 'react';

/**
 * The register brings the table library along. It is prerendered, so its code is fetched only when the
 * reader comes near it or the view asks for more than the document shows.
 */
let open: () => void = () => {};
const near: Promise<void> =
  typeof window === 'undefined'
    ? Promise.resolve()
    : new Promise((resolve) => {
        open = resolve;
      });

export async function loadRegister() {
  await near;
  const { Register } = await import('../features/projects/Register.tsx');
  return { default: Register };
}

/**
 * Lets the register's code load. Called before a change of the view is rendered: a transition that waits
 * for the register would wait for ever on a gate that opens only once the transition is on screen.
 */
export function openRegister(): void {
  open();
}

/** Opens the gate when `#projects` is near the window. */
export function useRegisterWhenNear(): void {
  useEffect(() => {
    const place = document.getElementById('projects');
    if (!place) {
      open();
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && open(),
      { rootMargin: '800px' },
    );
    observer.observe(place);
    return () => observer.disconnect();
  }, []);
}

import { Register } from '../../src/features/projects/Register.tsx';

/** Stands in for src/app/register-gate.ts: an ordinary build waits for nobody to come near. */
export async function loadRegister() {
  return { default: Register };
}

export function useRegisterWhenNear(): void {}

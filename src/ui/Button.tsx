import type { ComponentProps } from 'react';

const TONES = {
  /** An ordinary control: a hairline border. */
  plain: 'border border-edge bg-paper px-3 text-ink hover:bg-raised',
  /** Beside other words: no border until it is pointed at. */
  quiet: 'border border-transparent px-2 text-muted underline underline-offset-4 hover:text-ink',
  /** The one thing to do next. */
  strong: 'border border-ink bg-ink px-3 text-paper hover:bg-muted',
} as const;

export function Button({
  tone = 'plain',
  className = '',
  type = 'button',
  ...rest
}: { tone?: keyof typeof TONES } & ComponentProps<'button'>) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-sm text-sm leading-tight disabled:cursor-not-allowed disabled:text-muted print:hidden ${TONES[tone]} ${className}`}
      {...rest}
    />
  );
}

import type { ComponentProps } from 'react';

/** An ordinary control has a hairline border; beside other words it has none until it is pointed at; and one is the thing to do next. */
type Tone = 'plain' | 'quiet' | 'strong';

const CLASSES: Record<Tone, string> = {
  plain: 'button',
  quiet: 'button button-quiet',
  strong: 'button button-strong',
};

export function Button({
  tone = 'plain',
  className,
  type = 'button',
  ...rest
}: { tone?: Tone } & ComponentProps<'button'>) {
  const classes = className ? `${CLASSES[tone]} ${className}` : CLASSES[tone];
  return <button type={type} className={classes} {...rest} />;
}

import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
  /** Words that need the whole line. */
  readonly wide?: boolean;
}

/** Names and values, two beside each other where there is room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ name, value, wide }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several may have one name, and their order never changes
        <div key={index} className={wide ? 'fact-wide' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown, such as the report: an error does not outlive it. */
  shown: readonly unknown[];
  fallback: (error: Error, retry: () => void) => ReactNode;
  children: ReactNode;
}

const areSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((value, index) => Object.is(value, now[index]));

/** Keeps an error inside one part of the page, until something else is shown there. React has no function form of it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate(before: Props, { error: errorBefore }: { error: Error | null }) {
    // An error of this very update belongs to what is shown now.
    if (this.state.error && errorBefore && !areSame(before.shown, this.props.shown)) this.retry();
  }

  private readonly retry = () => this.setState({ error: null });

  override render() {
    const { error } = this.state;
    return error ? this.props.fallback(error, this.retry) : this.props.children;
  }
}

import { createContext, type MouseEvent, type ReactNode, useContext } from 'react';

/** A change of the view: the parameters it sets; null takes one away. What they mean is for app/ to say. */
export type ViewChange = Readonly<Record<string, string | readonly string[] | null>>;

export interface Navigation {
  /** The address of the report on screen with nothing but the change made: a link to hand on. */
  href(change: ViewChange): string;
  /** Makes the change; `replace` leaves no step for Back (typing in a field, not opening a figure). */
  go(change: ViewChange, options?: { replace?: boolean }): void;
}

const NavigationContext = createContext<Navigation>({ href: () => '#', go: () => {} });

export function NavigationProvider({
  navigation,
  children,
}: {
  navigation: Navigation;
  children: ReactNode;
}) {
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** A real link to a changed view: it can be copied and opened in another tab, and works before hydration. */
export function ViewLink({
  change,
  children,
  ...rest
}: { change: ViewChange; children: ReactNode } & Omit<React.ComponentProps<'a'>, 'href' | 'onClick'>) {
  const navigation = useNavigation();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigation.go(change);
  };
  return (
    <a {...rest} href={navigation.href(change)} onClick={follow}>
      {children}
    </a>
  );
}

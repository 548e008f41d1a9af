/** Where a person is in the list: which looks are shown, which one is at hand, which are chosen together. */
import { useCallback, useMemo, useState } from 'react';
import type { DraftState } from '../../draft/draft-state.ts';
import { isDoubtful, type Look, looksOf } from '../../draft/looks.ts';
import { sentenceAround } from '../../report/text/sentence.ts';

export const SHOWN = ['doubtful', 'open', 'all'] as const;
type Shown = (typeof SHOWN)[number];

const belongs = (look: Look, shown: Shown): boolean =>
  shown === 'all' || (shown === 'doubtful' ? isDoubtful(look) : look.status === 'open');

export interface Looking {
  readonly looks: readonly Look[];
  readonly listed: readonly Look[];
  readonly shown: Shown;
  /** null where the list is empty. */
  readonly at: Look | null;
  readonly chosen: ReadonlySet<string>;
  /** The ids that an act is for: those chosen, else the one at hand. */
  readonly ids: readonly string[];
  show(shown: Shown): void;
  /** Goes to an entry, in a list that has it. */
  goTo(id: string): void;
  move(by: number): void;
  nextDoubtful(): void;
  choose(ids: readonly string[], chosen: boolean): void;
  chooseSentence(): void;
  chooseNone(): void;
  /** To be called before entries are done with: what is at hand next. */
  leave(ids: readonly string[]): void;
}

/** Doubt comes first; once there is none, what nobody has seen yet; then everything. */
function firstShown(looks: readonly Look[], wanted: Shown): Shown {
  if (wanted === 'doubtful' && !looks.some(isDoubtful)) return firstShown(looks, 'open');
  return wanted === 'open' && !looks.some(({ status }) => status === 'open') ? 'all' : wanted;
}

export function useLooking(draft: DraftState): Looking {
  const looks = looksOf(draft);
  const [wanted, setWanted] = useState<Shown>('doubtful');
  const [atId, setAtId] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = firstShown(looks, wanted);
  const listed = useMemo(() => {
    const found = looks.filter((look) => belongs(look, shown));
    const kept = looks.find(({ id }) => id === atId);
    // What was asked for stays in sight, whatever the list is of.
    return kept && !found.includes(kept)
      ? looks.filter((look) => look === kept || belongs(look, shown))
      : found;
  }, [looks, shown, atId]);
  const at = listed.find(({ id }) => id === atId) ?? listed[0] ?? null;
  const index = at ? listed.indexOf(at) : -1;

  const move = useCallback(
    (by: number) => {
      const next = listed[Math.max(0, Math.min(listed.length - 1, index + by))];
      if (next) setAtId(next.id);
    },
    [listed, index],
  );
  const nextDoubtful = useCallback(() => {
    const start = at?.start ?? 0;
    const doubtful = looks.filter((look) => isDoubtful(look) && look !== at);
    const next = doubtful.find((look) => look.start >= start) ?? doubtful[0];
    if (next) setAtId(next.id);
  }, [looks, at]);
  const choose = useCallback((ids: readonly string[], isChosen: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      for (const id of ids) isChosen ? after.add(id) : after.delete(id);
      return after;
    });
  }, []);
  const chooseSentence = useCallback(() => {
    if (!at) return;
    const sentence = sentenceAround(draft.base.text, at);
    const inside = looks.filter(
      ({ start, kind, status }) =>
        start >= sentence.start &&
        start < sentence.end &&
        status === 'open' &&
        (kind === 'figure' || kind === 'project'),
    );
    choose(
      inside.map(({ id }) => id),
      true,
    );
  }, [draft, looks, at, choose]);
  const leave = useCallback(
    (ids: readonly string[]) => {
      const gone = new Set(ids);
      const next =
        listed.slice(index + 1).find(({ id, status }) => !gone.has(id) && status === 'open') ??
        listed.slice(0, Math.max(0, index)).find(({ id, status }) => !gone.has(id) && status === 'open');
      setAtId(next?.id ?? null);
      setChosen(new Set());
    },
    [listed, index],
  );
  const known = new Set(looks.map(({ id }) => id));
  const stillChosen = [...chosen].filter((id) => known.has(id));
  return {
    looks,
    listed,
    shown,
    at,
    chosen,
    ids: stillChosen.length > 0 ? stillChosen : at ? [at.id] : [],
    show: (next) => {
      setWanted(next);
      setAtId(null);
    },
    goTo: setAtId,
    move,
    nextDoubtful,
    choose,
    chooseSentence,
    chooseNone: () => setChosen(new Set()),
    leave,
  };
}

import { memo, useState } from 'react';
import {
  FACETS,
  type Facet,
  type FacetCounts,
  type FacetOption,
} from '../../report/projects/project-filter.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Chevron } from '../../ui/Chevron.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import type { ProjectsView } from './projects-view.ts';

/** A longer list, such as the townships of a province, shows its first options and the rest on demand. */
const WHOLE_LIST = 24;
const FIRST_OPTIONS = 12;

const words = {
  zh: {
    filters: (on: number) => (on > 0 ? `筛选（已选${on}项）` : '筛选'),
    all: (count: number) => `全部${count}项`,
    fewer: '收起',
    option: (name: string, count: number) => `${name}，${count}项`,
    alsoOfParts: '项目的分项在别处的，在该处也计入。',
  },
  en: {
    filters: (on: number) => (on > 0 ? `Filters (${on} active)` : 'Filters'),
    all: (count: number) => `All ${count}`,
    fewer: 'Show fewer',
    option: (name: string, count: number) => `${name}, ${count}`,
    alsoOfParts: 'A project also counts where a component of it is.',
  },
};

export const facetWords: Record<Facet, { zh: string; en: string }> = {
  sector: { zh: '领域', en: 'Sector' },
  stage: { zh: '阶段', en: 'Stage' },
  pillar: { zh: '板块', en: 'Pillar' },
  place: { zh: '地点', en: 'Location' },
};

type FacetOptions = Readonly<Record<Facet, readonly FacetOption[]>>;

/** Beside the table where there is room, behind a button where there is not. */
export function Filters({
  options,
  counts,
  partsElsewhere,
  view,
  onChange,
}: {
  options: FacetOptions;
  counts: FacetCounts;
  /** Some project counts at several locations, by its components: the numbers add up to more than there are. */
  partsElsewhere: boolean;
  view: ProjectsView;
  onChange: (change: Partial<ProjectsView>) => void;
}) {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const on = FACETS.reduce((sum, facet) => sum + view[facet].length, 0);
  return (
    <div className="print:hidden">
      <Button
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="w-full justify-between @6xl/register:hidden"
      >
        {t.filters(on)}
        <Chevron />
      </Button>
      <div
        className={`${open ? 'grid' : 'hidden'} gap-x-8 gap-y-6 pt-4 @lg/register:grid-cols-2 @6xl/register:grid @6xl/register:max-h-[60vh] @6xl/register:grid-cols-1 @6xl/register:overflow-y-auto @6xl/register:pt-0 @6xl/register:pe-2 @6xl/register:pb-6 @6xl/register:[mask-image:linear-gradient(to_top,transparent,#000_1.5rem)]`}
      >
        {FACETS.map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            options={options[facet]}
            counts={counts[facet]}
            note={facet === 'place' && partsElsewhere ? t.alsoOfParts : null}
            chosen={view[facet]}
            onChange={onChange}
          />
        ))}
      </div>
    </div>
  );
}

interface FacetGroupProps {
  facet: Facet;
  options: readonly FacetOption[];
  counts: ReadonlyMap<string, number>;
  note: string | null;
  chosen: readonly string[];
  onChange: (change: Partial<ProjectsView>) => void;
}

/** Drawn anew only where it says something else: a change comes by three times, and React writes to each box each time. */
const FacetGroup = memo(FacetGroupPlain, saysTheSame);

function saysTheSame(one: FacetGroupProps, other: FacetGroupProps): boolean {
  return (
    one.options === other.options &&
    one.note === other.note &&
    one.onChange === other.onChange &&
    one.chosen.join() === other.chosen.join() &&
    one.options.every(({ id }) => one.counts.get(id) === other.counts.get(id))
  );
}

function FacetGroupPlain({ facet, options, counts, note, chosen, onChange }: FacetGroupProps) {
  const language = useLanguage();
  const t = useWords(words);
  const [all, setAll] = useState(false);
  const many = options.length > WHOLE_LIST;
  const shown =
    many && !all ? options.filter(({ id }, n) => n < FIRST_OPTIONS || chosen.includes(id)) : options;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 w-full border-b border-line pb-1 text-sm font-semibold">
        {facetWords[facet][language]}
      </legend>
      {note ? <p className="mb-1 text-xs text-muted">{note}</p> : null}
      {shown.map(({ id, name }) => {
        const checked = chosen.includes(id);
        const count = counts.get(id) ?? 0;
        return (
          <Checkbox
            key={id}
            checked={checked}
            faint={count === 0 && !checked}
            atEnd={count}
            name={t.option(name[language], count)}
            onChange={(next) =>
              onChange({ [facet]: next ? [...chosen, id] : chosen.filter((other) => other !== id) })
            }
          >
            {name[language]}
          </Checkbox>
        );
      })}
      {many ? (
        <Button tone="quiet" aria-expanded={all} onClick={() => setAll(!all)} className="-ms-2">
          {all ? t.fewer : t.all(options.length)}
        </Button>
      ) : null}
    </fieldset>
  );
}

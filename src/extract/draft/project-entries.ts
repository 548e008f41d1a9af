/** Named undertakings as projects of the schema, with the figures that their own words hold. */
import type { Project, ProjectFigure } from '../../report/dataset/schema.ts';
import type { FigureKind } from '../../report/language/vocabulary.ts';
import type { NamedProject } from '../projects/named-project.ts';
import { locatorAt } from '../structure/token-words.ts';
import type { Accepted } from './accepted.ts';
import { named } from './dataset-words.ts';
import { unitNameOf } from './indicators.ts';
import type { ReviewItems } from './review-items.ts';

const KINDS: Readonly<Record<string, FigureKind>> = {
  amount: 'amount',
  count: 'count',
  measure: 'measure',
  duration: 'duration',
  capacity: 'capacity',
};

/** What the figure inside a name says: the words before it within the name (年处理), or what the group is. */
function figureName(project: NamedProject, { quantity }: Accepted, text: string): string {
  if (project.group) return `${project.name}数`;
  const before = /\p{Script=Han}{1,6}$/u.exec(text.slice(project.start, quantity.start))?.[0] ?? '';
  const works = /(?:年|日)(?:处理|加工|供水|供气|供热|处置|生产|产)$/u.exec(before)?.[0];
  return works ? `${works}能力` : project.name;
}

/** The figures inside the name, and the count of a group; those of one project never belong to another. */
export function figuresOfProject(
  project: NamedProject,
  accepted: readonly Accepted[],
  text: string,
): { figures: ProjectFigure[]; used: Accepted[] } {
  const used = accepted.filter(({ quantity, read: { figure } }) => {
    const inName = project.start <= figure.start && figure.end <= project.end;
    const isCount =
      project.group !== null && figure.start === project.group.start && figure.end === project.group.end;
    return (inName || isCount) && KINDS[quantity.kind] !== undefined && !quantity.relation;
  });
  const figures = used.map(
    (one): ProjectFigure => ({
      ...one.read.figure,
      name: named(figureName(project, one, text)),
      unitName: unitNameOf(one.read.figure.unit),
      kind: KINDS[one.quantity.kind] ?? 'measure',
    }),
  );
  return { figures, used };
}

/** The id of the project whose name begins at `start`. */
const projectId = (start: number): string => `p-${String(start).padStart(5, '0')}`;

/** What a thing was named or raised to says no stage, and leaves none out. */
const HONOUR = /认定|列为|列入|确定|升级|晋升|成为|入选|获评|荣获|评为|命名|授予/u;

export function projectOf(
  project: NamedProject,
  figures: ProjectFigure[],
  text: string,
  reviewItems: ReviewItems,
): Project {
  const { start, end, name, status, statusAt, stage, type, partOf } = project;
  const span = { start, end };
  if (!stage && !HONOUR.test(status)) reviewItems.count(span, 'noStage');
  return {
    id: projectId(start),
    pillar: null,
    sector: '',
    type,
    name: named(name),
    mention: { ...span, token: text.slice(start, end) },
    place: { missing: 'noPlaceStated' },
    stage: stage ?? { missing: 'noStageStated' },
    status: { ...named(status), locator: statusAt ? locatorAt(text, statusAt.start, statusAt.end) : null },
    figures,
    ...(partOf !== null && { partOf: projectId(partOf) }),
  };
}

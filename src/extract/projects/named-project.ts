/** An undertaking as a report's prose names it. */
import type { ProjectType, Stage } from '../../report/language/vocabulary.ts';
import type { Range } from './project-name.ts';

export interface NamedProject extends Range {
  readonly name: string;
  readonly type: ProjectType;
  readonly status: string;
  /** Where the wording stands; null where it is not one run of words. */
  readonly statusAt: Range | null;
  readonly stage: Stage | null;
  /** It is said where plans stand, in words of what is done. */
  readonly isDoubtful: boolean;
  /** 等26项主网项目: the count that belongs to the group as a whole. */
  readonly group: Range | null;
  /** Where the name of the group begins that it is listed as a member of; null where it is of none. */
  partOf: number | null;
}

/** Things listed one by one and then counted: A、B等2个项目. */
export interface CountedList {
  readonly count: number;
  readonly countAt: number;
  readonly members: readonly Range[];
}

export interface Projects {
  readonly projects: readonly NamedProject[];
  readonly counted: readonly CountedList[];
}

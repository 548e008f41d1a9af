/**
 * What each entry of the first report is, judged by hand from its words before the dataset was held against it: the type
 * and the stage of every project, the kind of every indicator, each with the reason. Used by dataset.gold.test.ts.
 */
import type { Indicator, Project } from '../dataset/schema.ts';
import type { Stage } from '../language/vocabulary.ts';

type Type = Project['type'];
type Judged = readonly [type: Type, stage: Stage | null, why: string, partOf?: string];

export const PROJECTS: Readonly<Record<string, Judged>> = {
  'two-cities': [
    'measure',
    null,
    'The aim of the whole motion; the words praise its momentum and name no step.',
  ],
  'one-plus-twenty': ['plan', 'completed', 'Policy papers, said to be issued.'],
  'three-transformations': [
    'measure',
    'ongoing',
    'A line of policy, carried out continuously; no one thing is built.',
  ],
  'emerging-task-forces': [
    'measure',
    'ongoing',
    'Offices that promote industries; pushed forward, no step named.',
  ],
  'emerging-industry-projects': [
    'programme',
    'ongoing',
    '101 projects under one total; planned and being implemented.',
  ],
  'changge-integration-pilot': ['measure', null, 'A title that was awarded: nothing is undertaken by it.'],
  'yuzhou-integration-pilot': ['measure', null, 'As the one of Changge.'],
  'senyuan-integration-pilot': ['measure', null, 'As the one of Changge.'],
  'bee-products-centre': ['facility', 'completed', 'Its plaque is up: it exists. That it works is not said.'],
  'robot-centre': ['facility', 'approval', 'Approval to prepare was granted, and nothing beyond it.'],
  'large-groups-plan': ['plan', 'ongoing', 'A plan by its name; being implemented.'],
  'hidden-champions': ['measure', null, 'Firms were selected; the words give the fostering no step.'],
  'innovation-year': ['measure', 'ongoing', 'A campaign, being carried out.'],
  'ai-lab': ['facility', 'completed', 'A laboratory, said to be established.'],
  'digital-standards-institute': ['facility', 'construction', 'Construction is said to be launched.'],
  'standards-innovation-centre': [
    'facility',
    'construction',
    'One verb launches its construction and the institute’s.',
  ],
  'xuchang-talent-plan': [
    'measure',
    null,
    'Named only by the people it has; a plan by name, no paper that is drawn up.',
  ],
  'befesa-dust': ['project', 'construction', 'The words say project; construction has begun.'],
  'alba-kitchen-waste': ['project', 'construction', 'The words say project; construction has begun.'],
  'german-park': ['zone', 'ongoing', 'A park whose layout is put into effect; no step is named.'],
  'bonded-logistics': ['facility', 'approval', 'Formally approved; neither built nor open by the words.'],
  'bonded-zone': ['zone', 'approval', 'Applied for: the application goes on.'],
  ixuchang: ['facility', 'operating', 'Its services are online.'],
  g230: ['project', 'operating', 'Open to traffic.'],
  'wenfeng-north-road': ['project', 'operating', 'Open to traffic, by the same verb.'],
  'zhongwu-road': ['project', 'construction', 'The words say construction, being accelerated.'],
  'g311-rerouting': ['project', 'construction', 'The words say construction, being accelerated.'],
  'xuxin-expressway': ['project', 'construction', 'The words say construction, being accelerated.'],
  'rail-sidings': ['programme', 'planned', 'Seven lines under one count; planned.'],
  'sanyang-siding': ['project', 'planned', 'The one of the seven that is named.', 'rail-sidings'],
  'dachen-sluice': ['project', 'operating', 'Finished and in use.'],
  'yingru-canal': ['project', 'ongoing', 'Accelerated; unlike the roads, construction is not said.'],
  'reclaimed-water': [
    'project',
    'design',
    'Survey and preliminary design are done, so design is where it is.',
  ],
  'shatuo-lake': ['project', 'design', 'Its survey and design report is done.'],
  'chp-plan': ['plan', 'approval', 'A plan in title marks, submitted to the province.'],
  'nengxin-relocation': ['project', 'planned', 'The feasibility study is done: before design and approval.'],
  'tianyuan-biomass': ['project', 'construction', 'The words say construction, continuing.'],
  'tianhao-biomass': ['project', 'construction', 'The words say construction, continuing.'],
  'main-grid': ['programme', 'ongoing', '26 projects under one count; carried out as a priority.'],
  'grid-electric-valley': ['project', 'ongoing', 'Named as one of the 26.', 'main-grid'],
  'grid-xiyanchi': ['project', 'ongoing', 'Named as one of the 26.', 'main-grid'],
  'sinopec-agreement': [
    'measure',
    null,
    'An agreement that was signed; an agreement has no step of building.',
  ],
  'gas-dual-source': ['measure', null, 'A state that is said to have been entered.'],
  '5g-action-plan': ['plan', 'completed', 'A plan that was drawn up.'],
  '5g-site-plan': ['plan', 'completed', 'A plan that was compiled.'],
  '5g-network': [
    'programme',
    'ongoing',
    'Base stations by the thousand; what is built is counted, an end is not said.',
  ],
  'pilot-zone': ['measure', null, 'A national status that was awarded to the whole city.'],
  'pilot-zone-plan': ['plan', 'approval', 'Compiled and submitted; nothing says that it was approved.'],
  'one-six-n': ['plan', null, 'Initially established: neither going on nor complete.'],
  'rural-land-market': ['measure', null, 'A reform with a breakthrough; how far it is is not said.'],
  'zhengxu-integration': ['measure', 'ongoing', 'A direction of policy, being accelerated.'],
  'six-links': ['measure', 'ongoing', 'A direction of policy, pushed further.'],
  'xugang-belt-plan': ['plan', 'approval', 'Submitted, awaiting approval.'],
  'zhengxu-rail': ['project', 'ongoing', 'A railway that progresses steadily; construction is not said.'],
  'hundred-cities': ['programme', 'ongoing', 'Of its projects some are finished and some under way.'],
  'shanty-redevelopment': ['programme', 'construction', 'Homes were begun; none is said to be finished.'],
  'old-communities': ['programme', 'completed', 'Only the batch of the 2019 subsidy, and that at 100%.'],
  'waste-sorting': ['programme', 'ongoing', 'Carried out, with communities added in the year.'],
  'smart-city': ['programme', 'construction', 'Construction is said to be launched.'],
};

type Kind = Indicator['kind'];

const THRESHOLD = 'Ten signatories or more is what a motion needs, no estimate of how many signed.';
const RANK = 'A position in an order; the number ranked is not stated.';
const RATE = 'Printed as a per cent of its own thing, with no target beside it.';
const COUNT = 'Things counted, one by one.';
const MONEY = 'A sum of money.';

export const INDICATORS: Readonly<Record<string, readonly [kind: Kind, why: string]>> = {
  'motion-signatories': ['threshold', THRESHOLD],
  'motions-received': ['count', COUNT],
  'motion-movers': ['count', COUNT],
  'motions-as-suggestions': ['count', COUNT],
  'internet-pilot-firms': ['count', COUNT],
  'smart-factories': ['count', COUNT],
  'emerging-projects': ['count', COUNT],
  'emerging-investment-total': ['amount', MONEY],
  'emerging-investment': [
    'amount',
    'Money done, with a completion of the year’s task: 97.2% is its completion, no rate.',
  ],
  'cloud-firms': ['count', COUNT],
  'cloud-firms-rank': ['rank', RANK],
  'testing-centres': ['count', COUNT],
  'large-industrial-firms': ['count', COUNT],
  'ten-billion-firms': [
    'count',
    'Firms are counted; the ten billion in their name is the threshold of the class.',
  ],
  'hidden-champion-firms': ['count', COUNT],
  'single-champion-nominees': ['count', COUNT],
  'listed-firms': ['count', COUNT],
  'neeq-firms': ['count', COUNT],
  'regional-equity-firms': ['count', COUNT],
  'listed-firms-rank': ['rank', RANK],
  'innovation-awards': ['amount', MONEY],
  'hightech-applicants': ['count', COUNT],
  'tech-smes': ['count', 'Counted as over 200: a bound of the words, no threshold of a rule.'],
  'talent-plan-people': ['count', COUNT],
  'senior-titles': ['milestone', 'Only that ten thousand was passed; the number itself is not given.'],
  'german-agreements': ['count', COUNT],
  'german-landed': ['count', COUNT],
  'german-owned-started': ['count', COUNT],
  'one-visit-rate': ['rate', RATE],
  'online-services': ['count', COUNT],
  'firm-setup-time': ['duration', 'Working days.'],
  'business-environment-rank': ['rank', RANK],
  '5g-investment': ['amount', MONEY],
  '5g-stations': ['count', 'Counted, cumulative, beside a target of the year.'],
  'national-pilot-zones': [
    'context',
    'Zones in the country; the city is one of them, and has no target in it.',
  ],
  'renewal-underway': ['count', COUNT],
  'renewal-completed': ['count', COUNT],
  'renewal-investment': ['amount', 'Money done, with a completion of the year’s planned investment.'],
  'shanty-units': ['count', COUNT],
  'shanty-start-rate': ['rate', RATE],
  'old-communities-homes': ['count', COUNT],
  'old-communities-rate': ['rate', RATE],
  'waste-sorting-communities': ['count', COUNT],
};

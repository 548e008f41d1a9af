/** English of the words that every report uses. To add one, add a pair; names of a city's own things do not belong here. */

const pairs = (entries: string): ReadonlyMap<string, string> =>
  new Map(
    entries
      .trim()
      .split('\n')
      .map((line) => {
        const [zh = '', en = ''] = line.split('=');
        return [zh.trim(), en.trim()];
      }),
  );

/**
 * Units without scale words, as read behind a number. A measure word of several sorts of things stands here only where an English
 * word is true of all: 套 counts homes and machines, so they are sets; 班 (school classes, bus services) has none and stays marked.
 */
const UNITS = pairs(`
  元=yuan
  美元=US dollars
  欧元=euros
  %=%
  ‰=‰
  成=tenths
  百分点=percentage points
  倍=times
  位=place
  名=people
  人=people
  人次=person-times
  人份=doses
  户=households
  户次=household-times
  家=organisations
  个=items
  项=items
  件=items
  条=items
  套=sets
  座=structures
  处=sites
  所=institutions
  宗=items
  起=cases
  例=cases
  台=machines
  台套=machines
  辆=vehicles
  艘=vessels
  架=aircraft
  架次=flights
  列=trains
  趟=trips
  班次=services
  场=events
  次=times
  批=batches
  大=items
  种=kinds
  类=kinds
  头=animals
  羽=birds
  株=plants
  棵=trees
  张=items
  份=copies
  本=volumes
  篇=papers
  栋=buildings
  间=rooms
  床=beds
  张床位=beds
  床位=beds
  学位=school places
  车位=parking spaces
  泊位=berths
  标箱=TEU
  标准箱=TEU
  箱=containers
  村=villages
  社区=communities
  组=groups
  对=pairs
  吨=tonnes
  吨标准煤=tonnes of standard coal
  公斤=kilograms
  千克=kilograms
  担=dan (50 kg)
  克=grams
  亩=mu
  公顷=hectares
  平方公里=km²
  平方米=m²
  平方=m²
  立方米=m³
  立方=m³
  公里=km
  千米=km
  米=metres
  毫米=mm
  海里=nautical miles
  千瓦=kW
  兆瓦=MW
  千瓦时=kWh
  千伏=kV
  千伏安=kVA
  兆伏安=MVA
  微克/立方米=µg/m³
  岁=years of age
  天=days
  日=days
  周=weeks
  月=months
  年=years
  小时=hours
  分钟=minutes
  秒=seconds
  工作日=working days
  季度=quarters
`);

/** What a completion is measured against. */
const DENOMINATORS = pairs(`
  年度任务=the year’s task
  年度目标=the year’s target
  年度计划=the year’s plan
  年度预算=the year’s budget
  年度目标任务=the year’s target
  年度计划投资=the year’s planned investment
  年度投资计划=the year’s investment plan
  年度投资任务=the year’s investment task
  全年任务=the year’s task
  全年目标=the year’s target
  全年计划=the year’s plan
  全年目标任务=the year’s target
  全年预算=the year’s budget
  预算=the budget
  预算数=the budget
  年初预算=the original budget
  年初预算数=the original budget
  调整预算=the adjusted budget
  调整预算数=the adjusted budget
  变动预算=the amended budget
  变动预算数=the amended budget
  计划=the plan
  计划投资=the planned investment
  任务=the task
  目标=the target
  目标任务=the target
  上年=the year before
  去年=the year before
  上年同期=the same period of the year before
  去年同期=the same period of the year before
  上期=the period before
  全国=the country
  全省=the province
  全市=the city
  全区=the district
  全州=the prefecture
  全县=the county
`);

/** The unit as read in English; null where the list has none. */
export const unitInEnglish = (unit: string): string | undefined => UNITS.get(unit);
export const denominatorInEnglish = (words: string): string | undefined => DENOMINATORS.get(words);

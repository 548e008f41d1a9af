/** What is left of a spoken question without the words that only ask. */
import { fold } from '../search/search.ts';

// A run of marks is tried from its beginning alone.
const MARKS = /(?<![?!,.;:。，、；：？！])[?!,.;:。，、；：？！]+(?=\s|$)|[?!。，、；：？！]/g;

const ENGLISH =
  /(?<![a-z])(?:how (?:many|much|long|far)|what|which|where|when|who|is|are|was|were|do|does|did|has|have|had|been|there|the|an?|of|in|please|tell me|about)(?![a-z])/g;

/** A measure word belongs to the question word before it: 多少家, 几个. */
const CHINESE =
  /请问|请介绍(?:一下)?|有没有|(?:一共|总共|共)?有?(?:多少|几(?=[家个项座条台辆所户件]))[家个项座条台辆所户件人]?|(?:是|有)?(?:哪些|哪个|什么|怎么样|怎样|如何)|(?:我|全|本)市(?=有|目前|现在)|目前|现在|[吗呢了]/g;

/** Only at an end: in the middle they are parts of names (国有企业, 国家级). */
const ENDS = /(?<=^|\s)[有是的](?=\S{2})|(?<=\S)[有是的](?=\s|$)/g;

/** Asked beside a name, but not always printed beside it: 投资完成, 基站建成. */
const DONE = /(?<=\S{2})(建成|完成|达到)(?=\s|$)/g;

/** “我市有多少家上市企业？” → “上市企业”; “how many listed firms are there?” → “listed firms”. May be empty. */
export function contentWords(question: string): string {
  return fold(question)
    .replace(MARKS, ' ')
    .replace(ENGLISH, ' ')
    .replace(CHINESE, ' ')
    .replace(ENDS, ' ')
    .replace(DONE, ' $1')
    .replace(/\s+/g, ' ')
    .trim();
}

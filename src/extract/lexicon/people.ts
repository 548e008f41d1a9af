/** Nouns for people, which may stand as the unit of a number: 5.96万群众. */

/** With the attributes that official prose gives them. */
const PEOPLE =
  /^(?:名)?(?:余|多)?(?:困难|贫困|农村|城镇|城乡|农业|外来|流动|常住|户籍|就业|从业|下岗|失业|退役|离退休|在校|失能|留守|高校|基层|党员|党政)*(?:群众|人口|人员|人才|党员|干部|职工|学生|居民|农民|市民|村民|牧民|渔民|移民|劳动力|老人|老年人|儿童|民警|教师|医生|护士|志愿者|工人|农民工|毕业生|大学生|军人|官兵|代表|委员|专家|院士|网民|用户|游客|旅客|患者|对象|村医|师生|青年|妇女|考生)/u;

/** Behind 12.6万 nothing but a unit can follow: the noun may have any attribute. */
const PEOPLE_WITHIN =
  /^\p{Script=Han}{0,8}?(?:人口|群众|人员|职工|学生|居民|农民|劳动力|老人|儿童|党员|干部|参保人|毕业生|游客|旅客)/u;

export const namesPeople = (text: string, scaled: boolean): boolean =>
  PEOPLE.test(text) || (scaled && PEOPLE_WITHIN.test(text));

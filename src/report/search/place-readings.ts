/**
 * Places whose names are read otherwise than their characters mostly are, and which the dictionary of pinyin-pro 3.29
 * reads as usual. The test names those that a later dictionary knows by itself.
 */
export const PLACE_READINGS: Readonly<Record<string, string>> = {
  乐清: 'yuè qīng',
  蔚县: 'yù xiàn',
  浚县: 'xùn xiàn',
  单县: 'shàn xiàn',
  泌阳: 'bì yáng',
  洪洞: 'hóng tóng',
  大埔: 'dà bù',
  黄陂: 'huáng pí',
  乐亭: 'lào tíng',
  乐陵: 'lào líng',
  六合: 'lù hé',
  都匀: 'dū yún',
  解州: 'xiè zhōu',
  曾都: 'zēng dū',
  歙县: 'shè xiàn',
  涡阳: 'guō yáng',
  繁峙: 'fán shì',
  珲春: 'hún chūn',
  殷都: 'yīn dū',
  郫都: 'pí dū',
  什邡: 'shí fāng',
  筠连: 'jūn lián',
  牟定: 'móu dìng',
  吴堡: 'wú bǔ',
  喀什: 'kā shí',
  尉犁: 'yù lí',
  浒墅关: 'xǔ shù guān',
};

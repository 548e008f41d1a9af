import { describe, expect, it } from 'vitest';
import { labelOf } from './native-chart.ts';

describe('labelOf', () => {
  it('binds the label to the value where the digits printed are the value', () => {
    expect(labelOf(102.57, '102.57%')).toEqual({ format: '0.00"%"' });
    expect(labelOf(97, '97个')).toEqual({ format: '0"个"' });
    expect(labelOf(3, '第3位')).toEqual({ format: '"第"0"位"' });
    expect(labelOf(1641, '1,641 base stations')).toEqual({ format: '#,##0" base stations"' });
  });

  it('keeps the words where a number format would print something else', () => {
    expect(labelOf(90_830_000_000, '908.3亿元')).toEqual({ words: '908.3亿元' });
    expect(labelOf(99.9634, '99.96%')).toEqual({ words: '99.96%' });
    expect(labelOf(200, '二百家')).toEqual({ words: '二百家' });
  });

  it('keeps the bound', () => {
    expect(labelOf(200, '200余家')).toEqual({ format: '0"余家"' });
    expect(labelOf(97, '近97%')).toEqual({ format: '"近"0"%"' });
  });

  it('lets no sign of the report end the format', () => {
    expect(labelOf(1, '1"个')).toEqual({ words: '1"个' });
    expect(labelOf(1, '1\\个')).toEqual({ words: '1\\个' });
  });
});

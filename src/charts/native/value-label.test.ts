import { describe, expect, it } from 'vitest';
import { joinParts } from '../../report/figures/format.ts';
import type { ChartFigure } from '../model/chart-figure.ts';
import { markedLabel, valueLabel } from './value-label.ts';

/** A figure that is printed as `[lead, number, tail + unit]`. */
function figure(
  value: number,
  [lead, number, unit]: readonly [string, string, string],
  decimals = 0,
): ChartFigure {
  const parts = { lead, number, tail: '', unit };
  return { value, text: joinParts(parts), parts, decimals, origin: 'quoted' };
}

describe('the label of a value', () => {
  it('is bound to the value where the digits printed are the value', () => {
    expect(valueLabel(figure(102.57, ['', '102.57', '%'], 2))).toEqual({ format: '0.00"%"' });
    expect(valueLabel(figure(97, ['', '97', '个']))).toEqual({ format: '0"个"' });
    expect(valueLabel(figure(3, ['第', '3', '位']))).toEqual({ format: '"第"0"位"' });
    expect(valueLabel(figure(1641, ['', '1,641', ' base stations']))).toEqual({
      format: '#,##0" base stations"',
    });
  });

  it('keeps the zeros that are printed behind the point', () => {
    expect(valueLabel(figure(97, ['', '97.0', '%'], 1))).toEqual({ format: '0.0"%"' });
  });

  it('keeps the words where a number format would print something else', () => {
    expect(valueLabel(figure(90_830_000_000, ['', '908.3', '亿元']))).toEqual({ words: '908.3亿元' });
    expect(valueLabel(figure(99.9634, ['', '99.96', '%'], 2))).toEqual({ words: '99.96%' });
    expect(valueLabel(figure(200, ['', '二百', '家']))).toEqual({ words: '二百家' });
    expect(valueLabel(figure(98, ['', '９８', '％']))).toEqual({ words: '９８％' });
  });

  it('keeps the bound', () => {
    expect(valueLabel(figure(200, ['', '200', '余家']))).toEqual({ format: '0"余家"' });
    expect(valueLabel(figure(97, ['近', '97', '%']))).toEqual({ format: '"近"0"%"' });
  });

  it('lets no sign of the report end the format', () => {
    expect(valueLabel(figure(1, ['', '1', '"个']))).toEqual({ words: '1"个' });
    expect(valueLabel(figure(1, ['', '1', '\\个']))).toEqual({ words: '1\\个' });
  });

  it('has digits in the words behind the number, as in a square', () => {
    expect(valueLabel(figure(40, ['', '40', 'm2']))).toEqual({ format: '0"m2"' });
  });

  it('ends with the mark of its origin where it is asked for', () => {
    expect(markedLabel(figure(97, ['', '97', '个']), 'zh')).toEqual({ format: '0"个〔原〕"' });
    expect(markedLabel(figure(200, ['', '二百', '家']), 'en')).toEqual({ words: '二百家 [Q]' });
  });
});

/**
 * ECharts remembers how wide a text is by the text itself, as a key of a plain object (zrender 6, core/LRU.js). A text
 * that every object has as a key, `__proto__` or `toString`, made it write on what all objects inherit from, for as long
 * as the page was open. With a sign before them no key is one of those.
 */
import LRU from 'zrender/lib/core/LRU.js';

const SIGN = ' ';
const { get, put } = LRU.prototype;
type Key = string | number;

LRU.prototype.get = function safeGet(key: Key) {
  return get.call(this, SIGN + key);
};
LRU.prototype.put = function safePut(key: Key, value: unknown) {
  return put.call(this, SIGN + key, value);
};

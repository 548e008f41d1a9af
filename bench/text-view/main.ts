/** A text with marks, in the view of the product and, to compare, with an element for each mark; bench/text.ts drives it. */
import { createTextEditor, type TextEditor } from '../../src/ui/text-view/text-editor.ts';
import type { TextMark } from '../../src/ui/text-view/text-mark.ts';

const SENTENCE = '全市规模以上工业企业达到1458家，比上年增加146家，完成投资231.4亿元，占年度计划的104.7%。';
const NUMBER = /\d[\d.]*(?:家|亿元|%)/g;

/** A text of so many characters in paragraphs of some 300, with so many marks spread over it. */
function madeText(length: number, count: number): { text: string; marks: TextMark[] } {
  const paragraph = `${SENTENCE.repeat(Math.round(300 / SENTENCE.length))}\n`;
  const text = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length);
  const numbers = [...text.matchAll(NUMBER)];
  const marks = Array.from({ length: count }, (_, at): TextMark => {
    const { index, 0: token } = numbers[Math.floor((at * numbers.length) / count)] as RegExpExecArray;
    return { id: String(at), start: index, end: index + token.length, tone: 'open' };
  });
  return { text, marks };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function timed(work: () => void): Promise<number> {
  const start = performance.now();
  work();
  await frame();
  return performance.now() - start;
}

const host = document.createElement('div');
host.className = 'host';
document.body.append(host);
const nothing = () => undefined;

/** Where the lines in view stand. */
const lineTops = () =>
  [...(host.shadowRoot?.querySelectorAll('.cm-line') ?? [])].map((line) => line.getBoundingClientRect().top);

async function measureView(length: number, count: number, operations: number) {
  const { text, marks } = madeText(length, count);
  let editor: TextEditor | undefined;
  const open = await timed(() => {
    editor = createTextEditor(
      host,
      { text, label: 'text', language: 'zh-CN' },
      { onMark: nothing, onSelect: nothing, onFind: nothing },
    );
    editor.setMarks(marks);
  });
  if (!editor) throw new Error('No editor.');
  const change: number[] = [];
  const step: number[] = [];
  let jumps = 0;
  const now = [...marks];
  for (let at = 0; at < operations; at += 1) {
    const index = Math.floor((at * count) / operations);
    const mark = now[index] as TextMark;
    step.push(await timed(() => editor?.show(mark)));
    // A jump to lines never seen measures them; after that nothing may move.
    await frame();
    const before = lineTops().join();
    now[index] = { ...mark, tone: at % 2 === 0 ? 'confirmed' : 'rejected' };
    change.push(await timed(() => editor?.setMarks([...now])));
    if (lineTops().join() !== before) jumps += 1;
  }
  const elements = host.shadowRoot?.querySelectorAll('*').length ?? 0;
  return { open, change, step, jumps, elements };
}

/** What the tools for annotation that people complain about do. */
async function measureElements(length: number, count: number, operations: number) {
  const { text, marks } = madeText(length, count);
  const box = document.createElement('div');
  box.className = 'host plain';
  const open = await timed(() => {
    let at = 0;
    let paragraph = document.createElement('p');
    const add = (words: string) => {
      for (const [index, line] of words.split('\n').entries()) {
        if (index > 0) {
          box.append(paragraph);
          paragraph = document.createElement('p');
        }
        paragraph.append(line);
      }
    };
    for (const { id, start, end } of marks) {
      add(text.slice(at, start));
      const mark = document.createElement('mark');
      mark.id = `m${id}`;
      mark.textContent = text.slice(start, end);
      paragraph.append(mark);
      at = end;
    }
    add(text.slice(at));
    box.append(paragraph);
    document.body.append(box);
    box.getBoundingClientRect();
  });
  const change: number[] = [];
  const step: number[] = [];
  for (let at = 0; at < operations; at += 1) {
    const mark = document.getElementById(`m${Math.floor((at * count) / operations)}`);
    step.push(await timed(() => mark?.scrollIntoView({ block: 'center' })));
    change.push(await timed(() => mark?.classList.add('confirmed')));
  }
  const elements = box.querySelectorAll('*').length;
  box.remove();
  return { open, change, step, jumps: 0, elements };
}

/** Bytes that are held once nothing more can be let go; the browser is started with its collector at hand. */
function heap(): number {
  const { gc } = globalThis as unknown as { gc(): void };
  gc();
  return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
}

const WAYS = { view: measureView, elements: measureElements };

async function measure(way: keyof typeof WAYS, length: number, count: number, operations: number) {
  const before = heap();
  const measured = await WAYS[way](length, count, operations);
  return { ...measured, grown: (heap() - before) / 1e6 };
}

Object.assign(globalThis, { measure });

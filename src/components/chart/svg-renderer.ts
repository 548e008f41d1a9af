import type { use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

type Extension = Extract<Parameters<typeof use>[0], (...args: never[]) => unknown>;
type Registers = Parameters<Extension>[0];
type PainterClass = Parameters<Registers['registerPainter']>[1];

/**
 * ECharts' SVG renderer, but for two lines of its painter (zrender 6, svg/Painter.js, `clear` and `dispose`):
 * they empty an element by setting `innerHTML`, which the page's Trusted Types policy refuses.
 */
export const TrustedSvgRenderer: Extension = (registers) => {
  (SVGRenderer as Extension)({
    ...registers,
    registerPainter: (name, painter) => registers.registerPainter(name, emptyingByNodes(painter)),
  });
};

interface PainterLike {
  root: Element | null;
  _svgDom: Element | null;
  _oldVNode: unknown;
  dispose(): void;
}

function emptyingByNodes(painter: PainterClass): PainterClass {
  const Base = painter as unknown as new (...args: unknown[]) => PainterLike;
  class Painter extends Base {
    clear(): void {
      this._svgDom?.replaceChildren();
      this._oldVNode = null;
    }

    override dispose(): void {
      this.root?.replaceChildren();
      this.root = null;
      super.dispose();
    }
  }
  return Painter as unknown as PainterClass;
}

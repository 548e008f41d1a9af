import './qr-code.css';
import { useMemo } from 'react';
import { qrCode } from '../deck/qr.ts';
import { useWords } from '../ui/language.tsx';

const words = {
  zh: { scan: '手机扫码，查看此处', code: (address: string) => `二维码：${address}` },
  en: { scan: 'Scan to see it on a phone', code: (address: string) => `QR code: ${address}` },
};

/** Leads a phone to an address. Dark on white in every theme: readers expect it so. */
export function QrCode({ address }: { address: string }) {
  const t = useWords(words);
  const { size, runs } = useMemo(() => qrCode(address), [address]);
  return (
    <figure className="qr-code">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t.code(address)}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path
          fill="#000000"
          d={runs.map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('')}
        />
      </svg>
      <figcaption>{t.scan}</figcaption>
    </figure>
  );
}

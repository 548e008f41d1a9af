import { QrCode } from '../../../components/QrCode.tsx';
import type { SlideBody } from '../../../deck/slide.ts';
import { POINTS } from '../../../deck/slide-layout.ts';
import { usePublicLink } from '../public-link.ts';
import { Runs } from '../Runs.tsx';
import { ChartOfSlide } from './ChartOfSlide.tsx';
import { Figures } from './Figures.tsx';
import { Groups } from './Groups.tsx';
import { Overview } from './Overview.tsx';
import { OwnPoints, Quotation, Steps } from './Own.tsx';
import { ProjectTable } from './ProjectTable.tsx';

/** The hall's phones find the report by the code at the right, where it has a public address. */
function Closing({ lines }: { lines: readonly string[] }) {
  const address = usePublicLink();
  const said = lines.map((line) => (
    <p key={line} className="slide-line">
      {line}
    </p>
  ));
  if (address === null) return said;
  return (
    <div className="slide-closing">
      <div>{said}</div>
      <QrCode address={address} />
    </div>
  );
}

/** What stands between a slide's title and its foot. */
export function Body({ body }: { body: SlideBody }) {
  switch (body.type) {
    case 'cover':
      return (
        <dl className="slide-facts">
          {body.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'chart':
      return <ChartOfSlide body={body} />;
    case 'figures':
      return <Figures figures={body.figures} large />;
    case 'overview':
      return <Overview tiles={body.tiles} />;
    case 'groups':
      return <Groups groups={body.groups} size={body.size} />;
    case 'points':
      return (
        <ul className="slide-points" style={{ fontSize: body.size }}>
          {body.points.map(({ id, heading, detail, notable }) => (
            <li key={id} className={notable ? undefined : 'slide-sound'}>
              <h3>{heading}</h3>
              <p style={{ fontSize: body.size - POINTS.smaller }}>{detail}</p>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <ProjectTable table={body} />;
    case 'closing':
      return <Closing lines={body.lines} />;
    case 'text':
      return <OwnPoints body={body} />;
    case 'section':
      return body.line.length > 0 ? (
        <p className="slide-line">
          <Runs runs={body.line} />
        </p>
      ) : null;
    case 'quotation':
      return <Quotation body={body} />;
    case 'steps':
      return <Steps body={body} />;
    case 'picture':
      return <img className="slide-picture" src={body.picture} alt={body.alt} />;
    case 'missing':
      return <p className="slide-line">{body.words}</p>;
  }
}

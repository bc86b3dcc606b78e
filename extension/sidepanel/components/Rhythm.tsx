/** Who wrote when, as a small drawing with the same said in a sentence under it. */
import type { Advice } from '../../../src/advice/advice.ts';
import { duration } from '../../i18n/format.ts';
import { Fold } from './Fold.tsx';
import { drawing, layOutRhythm, type RhythmLayout } from './rhythm-layout.ts';
import { axisWords, rhythmSentence, rhythmSum } from './rhythm-words.ts';
import { customerName } from './ticket-facts.ts';
import { useUi } from './ui.ts';

/** A label shorter than this fits into the grey field. */
const labelRoom = 84;

function Hush({ hush }: { hush: NonNullable<RhythmLayout['hush']> }) {
  const { t } = useUi();
  return (
    <>
      <rect className="hush" x={hush.x} y="8" width={hush.width} height="44" rx="3" />
      {hush.width >= labelRoom && (
        <text className="t2" x={hush.x + hush.width / 2} y="34" textAnchor="middle">
          {t('factSilence', { time: duration(t.lang, hush.minutes) })}
        </text>
      )}
    </>
  );
}

function Axis({ layout }: { layout: RhythmLayout }) {
  const { t } = useUi();
  const axis = axisWords(layout, t);
  const end = (layout.bars.at(-1)?.x ?? 0) + drawing.bar;
  return (
    <>
      <line className="axis" x1="0" y1="52.5" x2={drawing.width} y2="52.5" />
      {axis && <text y="88">{axis.from}</text>}
      {axis && end > 200 && axis.from !== axis.to && (
        <text x={Math.min(drawing.width, end)} y="88" textAnchor="end">
          {axis.to}
        </text>
      )}
    </>
  );
}

function Chart({ layout }: { layout: RhythmLayout }) {
  return (
    <svg className="chart" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true" focusable="false">
      {layout.hush && <Hush hush={layout.hush} />}
      <Axis layout={layout} />
      {layout.bars.map(({ x, y, height, team }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bars have no identity but their order.
        <rect key={i} className={team ? 'team' : 'customer'} x={x} y={y} width={drawing.bar} height={height} rx="1" />
      ))}
    </svg>
  );
}

/** `open` when the rhythm itself is the evidence. Nothing when there is only one message: one bar says nothing. */
export function Rhythm({ advice, open }: { advice: Advice; open: boolean }) {
  const { t } = useUi();
  const layout = layOutRhythm(advice.rhythm);
  if (layout.bars.length < 2) return null;
  const name = customerName(advice) || t('customerUnnamed');
  return (
    <Fold title={t('foldRhythm')} sum={rhythmSum(advice.rhythm, layout, t)} open={open}>
      <div className="rhythm">
        <Chart layout={layout} />
        <div className="legend" aria-hidden="true">
          <span>
            <i />
            {t('rhythmLegend', { name })}
          </span>
          <span>
            <i className="team" />
            {t('rhythmTeam')}
          </span>
        </div>
        <p className="lede">{rhythmSentence(advice.rhythm, layout, name, t)}</p>
      </div>
    </Fold>
  );
}

/** Who wrote when, as a small drawing with the same said in a sentence under it. */
import type { Advice } from '../../../src/advice/advice.ts';
import { duration } from '../../i18n/format.ts';
import { Fold } from './Fold.tsx';
import { drawing, layOutRhythm, type RhythmLayout } from './rhythm-layout.ts';
import { axisWords, rhythmSentence, rhythmSum } from './rhythm-words.ts';
import { columns } from './text-width.ts';
import { customerName } from './ticket-facts.ts';
import { useUi } from './ui.ts';

/** Width of a column of 12 px text in the drawing's units. */
const column = 6.6;

function Hush({ hush }: { hush: NonNullable<RhythmLayout['hush']> }) {
  const { t } = useUi();
  const label = t('factSilence', { time: duration(t.lang, hush.minutes) });
  return (
    <>
      <rect className="hush" x={hush.x} y="8" width={hush.width} height="44" rx="3" />
      {hush.width > columns(label) * column + 10 && (
        <text className="t2" x={hush.x + hush.width / 2} y="34" textAnchor="middle">
          {label}
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

/** Dots under a bar say how sharp it is, so that it does not rest on a colour; a broken line says where the tone turned. */
function Temperature({ layout: { bars, turn } }: { layout: RhythmLayout }) {
  const dots = bars.flatMap(({ x, heat }) =>
    Array.from({ length: heat }, (_, i) => ({ x: x + drawing.bar / 2, y: drawing.baseline + 6 + 5.5 * i })),
  );
  return (
    <>
      {turn && <line className="turn" x1={turn.x} y1="2" x2={turn.x} y2={drawing.baseline + 20} />}
      {dots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className="heat" cx={x} cy={y} r="2" />
      ))}
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
      <Temperature layout={layout} />
    </svg>
  );
}

function Legend({ name, layout: { bars, turn } }: { name: string; layout: RhythmLayout }) {
  const { t } = useUi();
  return (
    <div className="legend" aria-hidden="true">
      <span>
        <i />
        {t('rhythmLegend', { name })}
      </span>
      <span>
        <i className="team" />
        {t('rhythmTeam')}
      </span>
      {bars.some(({ heat }) => heat > 0) && (
        <span>
          <i className="heat" />
          {t('rhythmSharper')}
        </span>
      )}
      {turn && (
        <span>
          <i className="turn" />
          {t('rhythmTurn')}
        </span>
      )}
    </div>
  );
}

/** True when the lead rests on a burst or a silence and the page shows the times to draw it from. */
function isEvidence(advice: Advice, layout: RhythmLayout): boolean {
  const found = (advice.lead?.quotes ?? []).some((quote) => quote.kind === 'fact' && quote.fact.kind !== 'record');
  return found && advice.mood === 'likely' && layout.bars.length > 1 && layout.first !== undefined;
}

/** Will the drawing stand in the open? Then the band makes room for it. */
export const isOpen = (advice: Advice): boolean => isEvidence(advice, layOutRhythm(advice.rhythm));

/** In the open, when the rhythm itself is the evidence. The sentence is for those who do not see the drawing. */
export function OpenRhythm({ advice }: { advice: Advice }) {
  const { t } = useUi();
  const layout = layOutRhythm(advice.rhythm);
  if (!isEvidence(advice, layout)) return null;
  const name = customerName(advice) || t('customerUnnamed');
  return (
    <section className="rhythm open" aria-label={t('foldRhythm')}>
      <Chart layout={layout} />
      <Legend name={name} layout={layout} />
      <p className="lede">{rhythmSentence(advice.rhythm, layout, name, t)}</p>
    </section>
  );
}

/** Folded. Nothing when there is only one message, or when the drawing already stands in the open. */
export function Rhythm({ advice }: { advice: Advice }) {
  const { t } = useUi();
  const layout = layOutRhythm(advice.rhythm);
  if (layout.bars.length < 2 || isEvidence(advice, layout)) return null;
  const name = customerName(advice) || t('customerUnnamed');
  return (
    <Fold title={t('foldRhythm')} sum={rhythmSum(advice.rhythm, layout, t)}>
      <div className="rhythm">
        <Chart layout={layout} />
        <Legend name={name} layout={layout} />
        <p className="lede">{rhythmSentence(advice.rhythm, layout, name, t)}</p>
      </div>
    </Fold>
  );
}

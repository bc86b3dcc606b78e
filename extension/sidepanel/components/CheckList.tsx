/** What to look up before answering, to be ticked off. The ticks are kept with the ticket; some replies wait for all of them. */
import { useState } from 'react';
import { columns } from './text-width.ts';
import { useUi } from './ui.ts';

/** Lines the list may take at first, and columns of a line at 360 px: more would push the reply out of sight. */
const room = { lines: 4, columns: 44 };

/** How many points stand in the panel at first: at least two, all of them when only one would be left over. */
function atFirst(points: readonly string[]): number {
  let lines = 0;
  const fit = points.filter((point) => {
    lines += Math.ceil(columns(point) / room.columns);
    return lines <= room.lines;
  }).length;
  return points.length - fit <= 1 && lines <= room.lines + 1 ? points.length : Math.max(2, fit);
}

export function CheckList({ points, ticked }: { points: string[]; ticked: readonly number[] }) {
  const { t, actions } = useUi();
  const [all, setAll] = useState(false);
  const shown = all ? points : points.slice(0, atFirst(points));
  return (
    <section className="check" aria-labelledby="check">
      <div className="chead">
        <h3 id="check">{t('checkList')}</h3>
        {shown.length < points.length && (
          <button type="button" className="more" onClick={() => setAll(true)}>
            +{points.length - shown.length}
            <span className="said"> {t('moreEvidence')}</span>
          </button>
        )}
        <span>{t('checkCount', { done: ticked.length, all: points.length })}</span>
      </div>
      <ul>
        {shown.map((point, i) => (
          <li key={point}>
            <label>
              <input type="checkbox" checked={ticked.includes(i)} onChange={(e) => actions.tick(i, e.target.checked)} />
              <span>{point}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

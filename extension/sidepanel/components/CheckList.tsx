/** What to look up before answering, to be ticked off. The ticks are the agent's and are kept only while the ticket is open. */
import { useState } from 'react';
import { useUi } from './ui.ts';

/** So many stand in the panel at first; a longer list would push the reply out of sight. */
const atFirst = 3;

export function CheckList({ points }: { points: string[] }) {
  const { t } = useUi();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (point: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(point);
    else next.delete(point);
    setTicked(next);
  };
  const [all, setAll] = useState(points.length <= atFirst + 1);
  const done = points.filter((point) => ticked.has(point)).length;
  return (
    <section className="check" aria-labelledby="check">
      <h3>
        <b id="check">{t('checkList')}</b>
        <span>{t('checkCount', { done, all: points.length })}</span>
      </h3>
      <ul>
        {(all ? points : points.slice(0, atFirst)).map((point) => (
          <li key={point}>
            <label>
              <input type="checkbox" checked={ticked.has(point)} onChange={(e) => tick(point, e.target.checked)} />
              <span>{point}</span>
            </label>
          </li>
        ))}
      </ul>
      {!all && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          +{points.length - atFirst}
          <span className="said"> {t('moreEvidence')}</span>
        </button>
      )}
    </section>
  );
}

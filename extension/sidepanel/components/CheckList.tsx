/** What to look up before answering, to be ticked off. The ticks are the agent's and are kept only while the ticket is open. */
import { useState } from 'react';
import { useUi } from './ui.ts';

export function CheckList({ points }: { points: string[] }) {
  const { t } = useUi();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const tick = (point: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(point);
    else next.delete(point);
    setTicked(next);
  };
  const done = points.filter((point) => ticked.has(point)).length;
  return (
    <section className="check" aria-labelledby="check">
      <h3>
        <b id="check">{t('checkList')}</b>
        <span>{t('checkCount', { done, all: points.length })}</span>
      </h3>
      <ul>
        {points.map((point) => (
          <li key={point}>
            <label>
              <input type="checkbox" checked={ticked.has(point)} onChange={(e) => tick(point, e.target.checked)} />
              <span>{point}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

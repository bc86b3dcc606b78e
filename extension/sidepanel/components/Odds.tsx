/** How likely, as a word with a bar of four steps. The word is read out, the bar is not. */
import type { Likelihood } from '../../../src/advice/advice.ts';
import { useUi } from './ui.ts';

export function Bar({ steps }: { steps: Likelihood }) {
  return (
    <span className={`bar b${steps}`} aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </span>
  );
}

export const likelihoodKeys = { 1: 'likely1', 2: 'likely2', 3: 'likely3', 4: 'likely4' } as const;

export function Odds({ steps, stale = false }: { steps: Likelihood; stale?: boolean }) {
  const { t } = useUi();
  const word = t(likelihoodKeys[steps]);
  return (
    <div className="odds">
      <Bar steps={steps} />
      {stale ? t('staleLikely', { likelihood: word }) : word}
    </div>
  );
}

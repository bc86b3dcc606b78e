/** The place of the guides: under the replies, above the folds. Takes no room when none fits. */
import type { AdviceView } from '../../../src/protocol/view.ts';
import { guides } from './registry.ts';

export function GuideSlot({ view }: { view: AdviceView }) {
  const fitting = guides.filter(({ fits }) => fits(view));
  if (fitting.length === 0) return null;
  return (
    <div className="guides">
      {fitting.map(({ id, Body }) => (
        <Body key={id} view={view} />
      ))}
    </div>
  );
}

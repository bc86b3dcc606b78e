/** The guide for this type of thread: one line until it is started, then the step one is at, with its answers. */
import { Route } from 'lucide-react';
import type { Guide, GuideStep } from '../../../src/guides/guide.ts';
import { guideFor } from '../../../src/guides/registry.ts';
import { stepOf } from '../../../src/guides/walk.ts';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { Icon } from '../components/Icon.tsx';
import { useUi } from '../components/ui.ts';

function Answers({ step, waits }: { step: GuideStep; waits: boolean }) {
  const { t, actions } = useUi();
  return (step.answers ?? []).map(({ say, to }, index) => (
    <button
      key={`${to} ${say.en}`}
      type="button"
      className="second"
      aria-disabled={waits}
      onClick={waits ? undefined : () => actions.guide({ to: 'answer', index })}
    >
      {say[t.lang]}
    </button>
  ));
}

function Step({ guide, step, view }: { guide: Guide; step: GuideStep; view: AdviceView }) {
  const { t, actions } = useUi();
  const points = view.advice.card.check.length;
  const done = view.ticked?.length ?? 0;
  const waits = step.check === true && done < points;
  const steps = view.guide?.walk.length ?? 1;
  return (
    <section className="guide" aria-labelledby="guide">
      <h3 id="guide">
        <Icon of={Route} small /> {guide.name[t.lang]}
      </h3>
      <p role="status">
        {step.text[t.lang]} {waits && <b>{t('checkCount', { done, all: points })}</b>}
      </p>
      <div className="answers">
        <Answers step={step} waits={waits} />
      </div>
      <div className="ways">
        {steps > 1 && (
          <button type="button" className="link" onClick={() => actions.guide({ to: 'back' })}>
            {t('guideBack')}
          </button>
        )}
        <button type="button" className="link" onClick={() => actions.guide({ to: 'leave' })}>
          {t(step.answers?.length ? 'guideLeave' : 'guideDone')}
        </button>
      </div>
    </section>
  );
}

export function WalkGuide({ view }: { view: AdviceView }) {
  const { t, actions } = useUi();
  const guide = guideFor(view.advice.primary);
  if (!guide) return null;
  const step = view.guide?.id === guide.guide ? stepOf(guide, view.guide.walk) : undefined;
  if (step) return <Step guide={guide} step={step} view={view} />;
  return (
    <button type="button" className="guide-start" onClick={() => actions.guide({ to: 'start' })}>
      <Icon of={Route} small />
      <span>{t('guideStart')}</span>
      <b>{guide.name[t.lang]}</b>
    </button>
  );
}

/** The chosen reply with the way to the others. Beside distress there is no choosing: first lines only. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Reply } from '../../../src/advice/advice.ts';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { leaveOut } from '../../../src/replies/leave-out.ts';
import { Icon } from './Icon.tsx';
import { keyWords } from './key-words.ts';
import { ReplyText } from './ReplyText.tsx';
import { TechniqueTags } from './Technique.tsx';
import { useUi } from './ui.ts';

interface Step {
  label: 'previousReply' | 'nextReply';
  binding: string;
  to: number;
}

function StepButton({ label, binding, to }: Step) {
  const { t, actions } = useUi();
  const name = binding ? `${t(label)} (${keyWords(binding)})` : t(label);
  return (
    <button type="button" className="icon" title={name} aria-label={name} onClick={() => actions.choose(to)}>
      <Icon of={label === 'nextReply' ? ChevronRight : ChevronLeft} />
    </button>
  );
}

function Choosing({ chosen, count, short }: { chosen: number; count: number; short: boolean }) {
  const { t, actions, keys } = useUi();
  const steps: Step[] = [
    { label: 'previousReply', binding: keys.previous, to: (chosen + count - 1) % count },
    { label: 'nextReply', binding: keys.next, to: (chosen + 1) % count },
  ];
  return (
    <div className="nav">
      <button type="button" className="length" onClick={actions.toggleShort}>
        {t(short ? 'fuller' : 'shorter')}
      </button>
      {count > 1 && steps.map((step) => <StepButton key={step.label} {...step} />)}
    </div>
  );
}

function ReplyHead({ view, reply }: { view: AdviceView; reply: Reply }) {
  const { t } = useUi();
  const { mood, replies } = view.advice;
  if (mood === 'distress') {
    return (
      <div className="rhead">
        <h3 id="reply">{view.chosen === 0 ? t('firstLines') : reply.title}</h3>
        <span className="n">{t('ownWords')}</span>
        {!view.stale && <Choosing chosen={0} count={1} short={view.short} />}
      </div>
    );
  }
  return (
    <div className="rhead">
      <h3 id="reply">{reply.title}</h3>
      <span className="n">{t('replyOf', { number: view.chosen + 1, count: replies.length })}</span>
      {!view.stale && <Choosing chosen={view.chosen} count={replies.length} short={view.short} />}
    </div>
  );
}

/** The reply the view has chosen, and the segments it is drawn with, what was left out gone; undefined when there is none. */
export function chosenReply(view: AdviceView): { reply: Reply; segments: Reply['segments'] } | undefined {
  const reply = view.advice.replies[view.chosen];
  if (!reply) return undefined;
  return { reply, segments: leaveOut(view.short ? reply.short : reply.segments, view.left?.[reply.id] ?? []) };
}

const isChecked = ({ advice, ticked = [] }: AdviceView): boolean => ticked.length === advice.card.check.length;

export function Replies({ view }: { view: AdviceView }) {
  const { t, actions } = useUi();
  const chosen = chosenReply(view);
  if (!chosen) return null;
  const { reply, segments } = chosen;
  const { mood, lang } = view.advice;
  const tagged = mood !== 'distress' && !view.stale;
  return (
    <section className="replies" aria-labelledby="reply">
      <ReplyHead view={view} reply={reply} />
      <div className="card">
        {tagged && <TechniqueTags techniques={reply.technique} why={reply.why} />}
        {reply.locked && !isChecked(view) && <p className="locked">{t('lockedReply')}</p>}
        <ReplyText reply={reply.id} segments={segments} filled={view.filled[reply.id] ?? {}} lang={lang} />
        {(view.left?.[reply.id]?.length ?? 0) > 0 && (
          <p className="left-out">
            {t('leftOut')}{' '}
            <button type="button" className="link" onClick={() => actions.leaveOut(false)}>
              {t('bringBack')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

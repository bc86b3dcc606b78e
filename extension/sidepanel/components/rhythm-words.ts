/** The rhythm drawing in sentences, for everybody who does not see it. */
import type { Beat } from '../../../src/advice/advice.ts';
import { clock, duration, moment } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RhythmLayout } from './rhythm-layout.ts';

const day = 86_400_000;

/** Hours alone while it is all within a day. */
const writeTime = ({ first = '', last = '' }: RhythmLayout) =>
  Date.parse(last) - Date.parse(first) < day ? clock : moment;

/** The two ends of the axis: hours when it is all within a day, else days too. */
export function axisWords(layout: RhythmLayout, t: Translate): { from: string; to: string } | undefined {
  const { first, last } = layout;
  if (!first || !last) return undefined;
  const write = writeTime(layout);
  return { from: write(t.lang, first), to: write(t.lang, last) };
}

/** How many messages over how long, for the folded line: "8 messages, 47 min". */
export function rhythmSum(beats: readonly Beat[], layout: RhythmLayout, t: Translate): string {
  const messages = t('messages', { count: beats.filter(({ role }) => role === 'customer' || role === 'agent').length });
  if (!layout.first || !layout.last) return messages;
  const minutes = (Date.parse(layout.last) - Date.parse(layout.first)) / 60_000;
  return minutes < 1 ? messages : `${messages} · ${duration(t.lang, minutes)}`;
}

/** Where the tone turned, after what, and whether it has eased; '' when it never did. */
function turnWords(beats: readonly Beat[], layout: RhythmLayout, t: Translate): string {
  const { turn, bars } = layout;
  if (!turn) return '';
  const drawn = beats.filter(({ role }) => role === 'customer' || role === 'agent').slice(-bars.length);
  const at = drawn[turn.at]?.at;
  const silence = turn.afterMinutes ?? 0;
  const when = at ? writeTime(layout)(t.lang, at) : '';
  const sentence =
    when && silence >= 30
      ? t('rhythmTurnedAfter', { time: when, silence: duration(t.lang, silence) })
      : when
        ? t('rhythmTurned', { time: when })
        : t('rhythmTurnedAtMessage', { number: turn.at + 1 });
  return turn.eased ? [sentence, t('rhythmEased')].join(t.lang === 'zh' ? '' : ' ') : sentence;
}

/** Counts, span, the longest silence and the turn, as one paragraph. */
export function rhythmSentence(beats: readonly Beat[], layout: RhythmLayout, name: string, t: Translate): string {
  const count = (role: Beat['role']) => t('messages', { count: beats.filter((beat) => beat.role === role).length });
  const axis = axisWords(layout, t);
  const sentences = [
    t('rhythmCounts', { name, customer: count('customer'), team: count('agent') }),
    axis && axis.from !== axis.to ? t('rhythmSpan', axis) : '',
    layout.hush ? t('rhythmSilence', { time: duration(t.lang, layout.hush.minutes) }) : '',
    turnWords(beats, layout, t),
  ];
  return sentences.filter(Boolean).join(t.lang === 'zh' ? '' : ' ');
}

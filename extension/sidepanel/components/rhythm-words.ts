/** The rhythm drawing in sentences, for everybody who does not see it. */
import type { Beat } from '../../../src/advice/advice.ts';
import { clock, duration, moment } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { RhythmLayout } from './rhythm-layout.ts';

const day = 86_400_000;

/** The two ends of the axis: hours when it is all within a day, else days too. */
export function axisWords(layout: RhythmLayout, t: Translate): { from: string; to: string } | undefined {
  const { first, last } = layout;
  if (!first || !last) return undefined;
  const write = Date.parse(last) - Date.parse(first) < day ? clock : moment;
  return { from: write(t.lang, first), to: write(t.lang, last) };
}

/** How many messages over how long, for the folded line: "8 messages, 47 min". */
export function rhythmSum(beats: readonly Beat[], layout: RhythmLayout, t: Translate): string {
  const messages = t('messages', { count: beats.filter(({ role }) => role === 'customer' || role === 'agent').length });
  if (!layout.first || !layout.last) return messages;
  const minutes = (Date.parse(layout.last) - Date.parse(layout.first)) / 60_000;
  return minutes < 1 ? messages : `${messages} · ${duration(t.lang, minutes)}`;
}

/** Counts, span and the longest silence, as one paragraph. */
export function rhythmSentence(beats: readonly Beat[], layout: RhythmLayout, name: string, t: Translate): string {
  const count = (role: Beat['role']) => t('messages', { count: beats.filter((beat) => beat.role === role).length });
  const axis = axisWords(layout, t);
  const sentences = [
    t('rhythmCounts', { name, customer: count('customer'), team: count('agent') }),
    axis && axis.from !== axis.to ? t('rhythmSpan', axis) : '',
    layout.hush ? t('rhythmSilence', { time: duration(t.lang, layout.hush.minutes) }) : '',
  ];
  return sentences.filter(Boolean).join(t.lang === 'zh' ? '' : ' ');
}

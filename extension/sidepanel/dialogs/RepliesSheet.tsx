/** Search among the replies of this ticket: by title, technique and words. */
import { useRef, useState } from 'react';
import type { Reply } from '../../../src/advice/advice.ts';
import type { AdviceView } from '../../../src/protocol/view.ts';
import { textOf } from '../../../src/replies/render.ts';
import type { Translate } from '../../i18n/translate.ts';
import { techniqueName } from '../components/Technique.tsx';
import { useUi } from '../components/ui.ts';
import { type Pick, PickList } from './PickList.tsx';
import { Sheet } from './Sheet.tsx';

const haystack = (reply: Reply, t: Translate): string =>
  [reply.title, reply.why, textOf(reply.segments), ...reply.technique.map((one) => techniqueName(one, t))]
    .join(' ')
    .toLocaleLowerCase();

export function RepliesSheet({ view }: { view: AdviceView }) {
  const { t, actions, openDialog } = useUi();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const picks = view.advice.replies.flatMap((reply, index): Pick[] => {
    const text = haystack(reply, t);
    if (!words.every((word) => text.includes(word))) return [];
    const choose = () => {
      actions.choose(index);
      openDialog(null);
    };
    return [
      {
        key: reply.id,
        label: reply.title,
        ...(index === view.chosen && { mark: t('shownNow') }),
        detail: (
          <span dir="auto" lang={view.advice.lang}>
            {textOf(reply.short)}
          </span>
        ),
        choose,
      },
    ];
  });
  return (
    <Sheet title={t('repliesTitle')} first={search}>
      <PickList
        label={t('repliesSearch')}
        search={search}
        query={query}
        onQuery={setQuery}
        picks={picks}
        none={t('repliesNone')}
      />
    </Sheet>
  );
}

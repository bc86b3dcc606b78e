/** Takes good news away after six seconds; bad news stays until it is replaced, so that nobody has to read fast. */
import { useEffect, useState } from 'react';
import type { Notice } from '../../../src/protocol/view.ts';

const shownFor = 6000;

/** The notice as long as it is to be shown. */
export function useFreshNotice(notice: Notice | undefined): Notice | undefined {
  const [over, setOver] = useState<Notice | undefined>();
  useEffect(() => {
    if (!notice || notice.kind === 'not-inserted') return;
    const left = Math.max(0, notice.at + shownFor - Date.now());
    // A timer takes at most 2^31 ms; a notice from a clock ahead of ours simply stays.
    if (left > 2 ** 31 - 1) return;
    const timer = setTimeout(() => setOver(notice), left);
    return () => clearTimeout(timer);
  }, [notice]);
  return notice === over ? undefined : notice;
}

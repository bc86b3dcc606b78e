/** Takes good news away after six seconds; bad news stays until it is replaced, so that nobody has to read fast. */
import { useEffect, useState } from 'react';
import type { Notice } from '../../../src/protocol/view.ts';

const shownFor = 6000;

/** The notice as long as it is to be shown. */
export function useFreshNotice(notice: Notice | undefined): Notice | undefined {
  const [over, setOver] = useState<Notice | undefined>();
  useEffect(() => {
    if (!notice || notice.kind === 'not-inserted') return;
    // The clock may have jumped since: never longer than a new notice would stay.
    const left = Math.min(shownFor, Math.max(0, notice.at + shownFor - Date.now()));
    const timer = setTimeout(() => setOver(notice), left);
    return () => clearTimeout(timer);
  }, [notice]);
  return notice === over ? undefined : notice;
}

/** A clock that moves once a minute, for "waiting 6 min". */
import { useEffect, useState } from 'react';

/** Milliseconds now. A fixed clock (tests, pictures) may be handed in. */
export function useNow(clock: () => number = Date.now): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), 60_000);
    return () => clearInterval(timer);
  }, [clock]);
  return Math.max(now, 0);
}

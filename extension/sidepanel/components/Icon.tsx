/** Lucide's drawings at the panel's two sizes. Always decoration: the words beside them say it. */
import type { LucideIcon } from 'lucide-react';

export function Icon({ of: Drawing, small = false }: { of: LucideIcon; small?: boolean }) {
  return <Drawing size={small ? 14 : 16} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}

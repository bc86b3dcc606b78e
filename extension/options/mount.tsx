/** Puts the options page into its document. What it needs of the browser is handed in. */
import { createRoot } from 'react-dom/client';
import type { OptionsHost } from './host.ts';
import { Options } from './Options.tsx';

/** Draws the page once its state is known. Rejects when the browser cannot read what is stored. */
export async function mountOptions(host: OptionsHost): Promise<void> {
  const first = await host.load();
  const place = document.getElementById('root');
  if (place) createRoot(place).render(<Options host={host} first={first} />);
}

/** The quick palette's entry: put into a page when the agent first asks for it there, and answering from then on. */
import { paletteSchemas } from '../src/protocol/palette-calls.ts';
import { makeRouter } from '../src/protocol/router.ts';
import { ok } from '../src/result.ts';
import { answerWith } from './browser/messaging.ts';
import { togglePalette } from './palette/dialog.ts';

answerWith(
  makeRouter(
    paletteSchemas,
    {
      'palette.show': async (asked) => {
        togglePalette(document, asked);
        return ok(null);
      },
    },
    () => true,
  ),
);

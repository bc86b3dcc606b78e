/** How wide a text will be drawn, roughly, for deciding before drawing whether it fits. */

/** In columns of a digit's width: a full-width character takes two. */
export const columns = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character >= '\u2e80' ? 2 : 1), 0);

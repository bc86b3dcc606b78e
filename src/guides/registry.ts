/** Every guide, by its id and by the type of thread it is for. The files are checked by `test/guides`, not at run time. */
import type { Primary } from '../thread/customer-types.ts';
import type { Guide } from './guide.ts';

const files = import.meta.glob<Guide>('./*.yaml', { eager: true, import: 'default' });

export const guides: readonly Guide[] = Object.values(files);

export const guideOf = (id: string): Guide | undefined => guides.find(({ guide }) => guide === id);

/** The guide offered on threads of a type; none for most. */
export const guideFor = (type: Primary): Guide | undefined => guides.find(({ types }) => types.some((t) => t === type));

export function isAdapterId(id: string): boolean;
export function filesFor(id: string): Record<string, string>;
export function registered(registry: string, id: string): string;
export function listed(guide: string, id: string): string;

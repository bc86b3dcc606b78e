export function filesBelow(folder: string): string[];
export function zip(folder: string, files: string[], extra?: Record<string, string>): Uint8Array;

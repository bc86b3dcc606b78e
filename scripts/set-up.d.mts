export const root: string;
export function installDebian(...packages: string[]): boolean;
export function needBrowser(): string;
export function needFirefox(): string;

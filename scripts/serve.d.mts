export function serveDesk(port?: number): Promise<{ origin: string; page: string; close(): Promise<void> }>;

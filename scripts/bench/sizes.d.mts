export function sizes(): { content: number; worker: number; model: number; playbook: number; panel: number };

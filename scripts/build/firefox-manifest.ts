/**
 * The manifest for Firefox, made from the one in the root, which is Chromium's. Firefox has a sidebar instead of a side panel,
 * runs background scripts as an event page, wants an id, and asks every extension what data it collects: none.
 */
import type manifest from '../../manifest.json';

/** 142 is the first version on both desktop and Android that knows `data_collection_permissions`. */
const OLDEST = '142.0';

export const firefoxId = '{f6ea94e2-a53d-49d3-b081-9241ef2e24c8}';

type Chromium = typeof manifest & { version: string };

/** What differs, and nothing else: a key that both browsers know stays as it is. */
export function firefoxManifest({
  minimum_chrome_version: _,
  side_panel,
  background,
  permissions,
  // Firefox takes policies without a schema.
  storage: _schema,
  ...shared
}: Chromium) {
  return {
    ...shared,
    permissions: permissions.filter((p) => p !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' as const },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: shared.action.default_title,
      default_icon: shared.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: firefoxId, strict_min_version: OLDEST, data_collection_permissions: { required: ['none'] } },
    },
  };
}

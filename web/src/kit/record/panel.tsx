import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';
import type { AnyRecord } from '../../api/types.js';
import type { Panel } from '../descriptor.js';
import { Loading } from '../problem-text.js';

const loaded = new WeakMap<Panel, LazyExoticComponent<ComponentType<{ record: AnyRecord }>>>();

function componentOf(panel: Panel): LazyExoticComponent<ComponentType<{ record: AnyRecord }>> {
  const known = loaded.get(panel) ?? lazy(panel.load);
  loaded.set(panel, known);
  return known;
}

export function PanelTab({ panel, record }: { panel: Panel; record: AnyRecord }) {
  const Shown = componentOf(panel);
  return (
    <Suspense fallback={<Loading rows={4} />}>
      <Shown record={record} />
    </Suspense>
  );
}

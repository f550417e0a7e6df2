import { useMemo, useReducer, useRef } from "preact/hooks";
import { lastColumn, lastRow } from "../../embedded-excel/model/rect";
import { ChartLayer } from "../charts/chart-layer";
import type { Measure } from "../view/measure";
import { CellButtons } from "./cell-buttons";
import { CellEditor } from "./cell-editor";
import { CellNote } from "./cell-note";
import type { Helper } from "./function-help";
import { gridKeys, takeText } from "./grid-keys";
import { GridRow } from "./grid-row";
import type { GridState } from "./grid-state";
import { Headings } from "./headings";
import { layoutOf } from "./layout";
import { openMenuAt, pointTwice, pressSorter, startPointing } from "./pointing";
import { useActiveCell } from "./use-active-cell";
import { useClipboard } from "./use-clipboard";
import { useSheetView } from "./use-sheet-view";
import { useVirtualLines } from "./use-virtual-lines";

export interface GridProps {
  readonly state: GridState;
  readonly measure: Measure;
  readonly dark: boolean;
  readonly help: Helper;
}

/** The cells of the active sheet. */
export function Grid({ state, measure, dark, help }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = state.sheet.value;
  const view = useSheetView({ state, scroller, measure, dark });
  const layout = useMemo(() => layoutOf(view), [view]);
  const { active, rect } = state.selection.value;
  const rows = useVirtualLines({
    scroller,
    lines: view.rows,
    horizontal: false,
    before: layout.top,
    frozen: view.frozen.rows,
    kept: active.row,
  });
  const columns = useVirtualLines({
    scroller,
    lines: view.columns,
    horizontal: true,
    before: layout.left,
    frozen: view.frozen.columns,
    kept: active.column,
  });
  useClipboard(state, scroller);
  useActiveCell(state, layout, scroller);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const isFrozen = active.row < view.frozen.rows || active.column < view.frozen.columns;
  const scrolled = () => ({
    scrollLeft: scroller.current?.scrollLeft ?? 0,
    scrollTop: scroller.current?.scrollTop ?? 0,
  });
  const row = (line: number) => (
    <GridRow
      key={line}
      layout={layout}
      measure={measure}
      row={line}
      columns={columns}
      from={line >= rect.row && line <= lastRow(rect) ? rect.column : -1}
      to={line >= rect.row && line <= lastRow(rect) ? lastColumn(rect) : -1}
      isFirstSelected={line === rect.row}
      isLastSelected={line === lastRow(rect)}
      active={line === active.row ? active.column : -1}
      isHeaded={line >= rect.row && line <= lastRow(rect)}
    />
  );
  const size = { width: layout.left + view.columns.total, height: layout.top + view.rows.total };
  return (
    <div
      ref={scroller}
      class={sheet.showGridlines ? "scroller" : "scroller without-gridlines"}
      onPointerDown={(event) => startPointing(state, layout, event)}
      onClick={(event) => pressSorter(state, layout, event)}
      onContextMenu={(event) => openMenuAt(state, layout, event)}
      onScroll={() => (isFrozen ? redraw(undefined) : undefined)}
      onDblClick={(event) => pointTwice(state, layout, event)}
      onKeyDown={(event) => gridKeys(state, layout, event)}
      onBeforeInput={(event) => takeText(state, event)}
      onCompositionStart={(event) => takeText(state, event)}
    >
      <div class="canvas" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <div
          role="grid"
          class="cells"
          aria-label={`Sheet ${sheet.name}`}
          aria-rowcount={view.rows.count + 1}
          aria-colcount={view.columns.count + 1}
          aria-multiselectable="true"
        >
          <div role="rowgroup" class="top-rows" style={{ height: `${layout.top + layout.frozenHeight}px` }}>
            <Headings layout={layout} columns={columns} from={rect.column} to={lastColumn(rect)} />
            {Array.from({ length: view.frozen.rows }, (_, line) => line)
              .filter((line) => view.rows.size(line) > 0)
              .map(row)}
          </div>
          <div role="rowgroup">{rows.map(row)}</div>
        </div>
        <ChartLayer state={state} layout={layout} dark={dark} />
        <CellButtons state={state} layout={layout} scrolled={scrolled} />
        <CellNote state={state} layout={layout} scrolled={scrolled} />
        <CellEditor state={state} layout={layout} scrolled={scrolled} help={help} />
      </div>
    </div>
  );
}

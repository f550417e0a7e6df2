import type { JSX } from "preact";
import type { Measure } from "../view/measure";
import { reachesInto } from "../view/overflow";
import { gridCell } from "./grid-cell";
import type { Layout } from "./layout";
import { pure } from "./pure";

export interface RowProps {
  readonly layout: Layout;
  readonly measure: Measure;
  readonly row: number;
  /** Columns in view, those that never scroll left out. */
  readonly columns: readonly number[];
  /** The selected columns of this row; -1 for none. */
  readonly from: number;
  readonly to: number;
  readonly isFirstSelected: boolean;
  readonly isLastSelected: boolean;
  /** Column of the active cell; -1 where it is in another row. */
  readonly active: number;
  readonly isHeaded: boolean;
}

/** One row with its heading. */
export const GridRow = pure<RowProps>((props) => {
  const { layout, row, columns, isHeaded } = props;
  const { view, left, top, frozenWidth } = layout;
  const frozen = Array.from({ length: view.frozen.columns }, (_, column) => column);
  const style = { top: `${top + view.rows.start(row)}px`, height: `${view.rows.size(row)}px` };
  return (
    <div role="row" class="row" aria-rowindex={row + 2} style={style}>
      <div class="row-start" role="presentation" style={{ width: `${left + frozenWidth}px` }}>
        <div
          role="rowheader"
          class={isHeaded ? "row-heading headed" : "row-heading"}
          aria-colindex={1}
          style={{ width: `${left}px` }}
        >
          {row + 1}
          <span class="row-sizer" data-row={row} />
        </div>
        {frozen.map((column) => cell(props, column))}
      </div>
      {withReaching(props, columns).map((column) => cell(props, column))}
    </div>
  );
});

function cell(props: RowProps, column: number): JSX.Element {
  const { layout, measure, row, from, to, active } = props;
  const { view, left } = layout;
  const isSelected = column >= from && column <= to && from >= 0;
  const sides = [
    props.isFirstSelected ? "t" : "",
    props.isLastSelected ? "b" : "",
    column === from ? "l" : "",
    column === to ? "r" : "",
  ];
  return gridCell({
    view,
    measure,
    row,
    column,
    left: left + view.columns.start(column),
    isActive: column === active,
    selected: isSelected ? sides.join("") : null,
  });
}

/** A text that starts out of view may reach into it. */
function withReaching({ layout, row }: RowProps, columns: readonly number[]): readonly number[] {
  const { view } = layout;
  const first = columns.find((column, index) => columns[index + 1] === column + 1) ?? columns[0];
  if (first === undefined || first <= view.frozen.columns) {
    return columns;
  }
  const line = {
    isEmpty: (column: number) => view.isEmpty(row, column),
    width: (column: number) => view.columns.size(column),
    lastColumn: view.columns.count - 1,
  };
  const source = view.isEmpty(row, first) ? reachesInto(line, first) : null;
  return source === null || source < view.frozen.columns || columns.includes(source) ? columns : [source, ...columns];
}

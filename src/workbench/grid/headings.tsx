import { columnLetters } from "../../embedded-excel/model/addresses";
import type { Layout } from "./layout";
import { pure } from "./pure";

export interface HeadingsProps {
  readonly layout: Layout;
  readonly columns: readonly number[];
  /** The selected columns. */
  readonly from: number;
  readonly to: number;
}

/** The letters above the columns. */
export const Headings = pure<HeadingsProps>((props) => {
  const { layout, columns } = props;
  const { view, left, top, frozenWidth } = layout;
  const frozen = Array.from({ length: view.frozen.columns }, (_, column) => column);
  return (
    <div role="row" class="headings" aria-rowindex={1} style={{ height: `${top}px` }}>
      <div class="row-start" role="presentation" style={{ width: `${left + frozenWidth}px` }}>
        <div role="columnheader" class="corner" aria-colindex={1} style={{ width: `${left}px` }}>
          <span class="visually-hidden">All cells</span>
        </div>
        {frozen.map((column) => heading(props, column))}
      </div>
      {columns.map((column) => heading(props, column))}
    </div>
  );
});

function heading({ layout: { view, left }, from, to }: HeadingsProps, column: number) {
  const isHeaded = column >= from && column <= to;
  const style = { left: `${left + view.columns.start(column)}px`, width: `${view.columns.size(column)}px` };
  return (
    <div
      key={column}
      role="columnheader"
      class={isHeaded ? "column-heading headed" : "column-heading"}
      aria-colindex={column + 2}
      style={style}
    >
      {columnLetters(column)}
      <span class="column-sizer" data-column={column} />
    </div>
  );
}

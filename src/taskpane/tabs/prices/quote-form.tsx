import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { priceColumns, priceKinds } from "../../../budget/cohort/prices";
import { problemOf } from "../../parts/cell-text";
import { Field } from "../../parts/field";
import { fieldOf } from "../../parts/focus-soon";
import { changeQuote, quoteValue } from "./open-quote";
import type { OpenQuote } from "./open-quote";
import { priceFields } from "./price-fields";

interface QuoteFormProps {
  readonly open: OpenQuote;
  readonly label: string;
  /** What can be done with the quote. */
  readonly children: ComponentChildren;
}

/** The fields of one quote. */
export function QuoteForm({ open, label, children }: QuoteFormProps) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fields = [...form.current!.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
    const wanted = open.kind === "listed" && open.focus !== undefined ? fieldOf(open.focus, form.current!) : null;
    (wanted ?? fields.find(({ value }) => value === "") ?? fields[0])?.focus();
  }, []);
  const { kind } = priceColumns;
  // Whoever makes a quote here need not say that it is one; in a sheet they may have said what nobody understands.
  const [asksKind] = useState(() => problemOf(kind, quoteValue(open, kind.heading)) !== null);
  return (
    <div class="entry-form" role="group" aria-label={label} ref={form}>
      {asksKind && (
        <Field
          column={kind}
          choices={priceKinds.map((value) => ({ value, label: value }))}
          value={quoteValue(open, kind.heading)}
          onChange={(value) => changeQuote(open, kind.heading, value)}
        />
      )}
      {priceFields.map(({ key, ...field }) => {
        const column = priceColumns[key];
        return (
          <Field
            key={key}
            column={column}
            {...field}
            isNew={open.kind === "new" && !open.isTried}
            value={quoteValue(open, column.heading)}
            onChange={(value) => changeQuote(open, column.heading, value)}
          />
        );
      })}
      <div class="actions">{children}</div>
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { priceColumns } from "../../../budget/cohort/prices";
import { Field } from "../../parts/field";
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
    (fields.find(({ value }) => value === "") ?? fields[0])?.focus();
  }, []);
  return (
    <div class="entry-form" role="group" aria-label={label} ref={form}>
      {priceFields.map(({ key, ...field }) => {
        const column = priceColumns[key];
        return (
          <Field
            key={key}
            column={column}
            {...field}
            value={quoteValue(open, column.heading)}
            onChange={(value) => changeQuote(open, column.heading, value)}
          />
        );
      })}
      <div class="actions">{children}</div>
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { priceColumns, priceKinds } from "../../../budget/cohort/prices";
import { problemOf } from "../../parts/cell-text";
import { Field } from "../../parts/field";
import type { CellValue } from "../../state/tables";
import { priceFields } from "./price-fields";
import type { PriceKey, QuoteValues } from "./quote-values";

interface QuoteFormProps {
  readonly id: string;
  readonly label: string;
  readonly values: QuoteValues;
  /** Whether nothing needs to be filled in yet. */
  readonly isNew: boolean;
  readonly onChange: (key: PriceKey, value: CellValue) => void;
  /** What can be done with the quote. */
  readonly children: ComponentChildren;
}

/** The fields of one quote. */
export function QuoteForm({ id, label, values, isNew, onChange, children }: QuoteFormProps) {
  const { kind } = priceColumns;
  // Whoever makes a quote here need not say that it is one; in a sheet they may have said what nobody understands.
  const [asksKind] = useState(() => problemOf(kind, values.kind) !== null);
  return (
    <div class="entry-form" role="group" aria-label={label} id={id}>
      {asksKind && (
        <Field
          column={kind}
          choices={priceKinds.map((value) => ({ value, label: value }))}
          value={values.kind}
          onChange={(value) => onChange("kind", value)}
        />
      )}
      {priceFields.map(({ key, ...field }) => (
        <Field
          key={key}
          column={priceColumns[key]}
          {...field}
          isNew={isNew}
          value={values[key]}
          onChange={(value) => onChange(key, value)}
        />
      ))}
      {children}
    </div>
  );
}

import type { AnySourceKey } from "./background-sources";
import type { Cited, Fact, NotPublished } from "./fact";
import { programmes } from "./programmes";
import { stateSchools } from "./settings";
import { teacherReferenceNumber } from "./study-rules";
import { vatTerms } from "./vat";

interface OtherValue extends Cited<AnySourceKey> {
  readonly value: unknown;
}

/** What other sources give for facts that formulas hold, by the fact. It stands apart so that they need not carry it. */
export const otherValues: ReadonlyMap<Fact<unknown, AnySourceKey> | NotPublished | undefined, readonly OtherValue[]> =
  new Map<Fact<unknown, AnySourceKey> | NotPublished | undefined, readonly OtherValue[]>([
    [
      programmes.NPQLT.hours[0]?.hours,
      [
        {
          value: { coaching: 38 },
          source: "olpProgrammes2021",
          note: "most likely the online hours under the wrong label, so not used",
        },
      ],
    ],
    [programmes.NPQLL.firstIntake, [{ value: "2022 autumn", source: "npqDesignHistory" }]],
    [programmes.NPQSL.months, [{ value: 18, source: "olpProgrammes2021" }]],
    [programmes.EHCO.months, [{ value: 24, source: "coachingHubs", note: "some hubs offer 12 or 24" }]],
    [vatTerms.recoverable, [{ value: stateSchools, source: "hmrcDelegatedBudgets" }]],
    [
      teacherReferenceNumber,
      [{ value: "Anyone with a Teacher Reference Number may take an NPQ", source: "ssatBlog2024" }],
    ],
  ]);

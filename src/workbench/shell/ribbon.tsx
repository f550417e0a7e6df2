import type { RibbonCommand, RibbonGroup } from "./manifest";

export interface RibbonProps {
  readonly groups: readonly RibbonGroup[];
  /** Buttons that run a function wait for the add-in's code. */
  readonly isReady: boolean;
  readonly onPress: (command: RibbonCommand) => void;
}

/** The add-in's own groups of Excel's ribbon, as its manifest has them. */
export function Ribbon({ groups, isReady, onPress }: RibbonProps) {
  return (
    <div class="ribbon" role="group" aria-label="Ribbon">
      {groups.map(({ label, commands }) => (
        <div key={label} class="ribbon-group" role="group" aria-label={label}>
          {commands.map((command) => (
            <button
              key={command.id}
              type="button"
              class="ribbon-button"
              title={command.description}
              disabled={command.action.kind === "run" && !isReady}
              onClick={() => onPress(command)}
            >
              {command.icon !== "" && <img src={command.icon} width="20" height="20" alt="" />}
              <span>{command.label}</span>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

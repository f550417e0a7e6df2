import { Component } from "preact";
import type { ComponentChildren, FunctionComponent } from "preact";

/** A component that is drawn again only when one of its properties is another. It uses no hooks. */
export function pure<P extends object>(draw: (props: P) => ComponentChildren): FunctionComponent<P> {
  class Pure extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const before = this.props as Readonly<Record<string, unknown>>;
      return Object.entries(next).some(([key, value]) => before[key] !== value);
    }

    override render(props: P): ComponentChildren {
      return draw(props);
    }
  }
  return Pure as unknown as FunctionComponent<P>;
}

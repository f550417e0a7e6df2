import { render } from "preact";

render(<p>The workbench is being built.</p>, document.body);

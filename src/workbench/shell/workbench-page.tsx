import { useEffect, useRef, useState } from "preact/hooks";
import { Spreadsheet } from "../grid/spreadsheet";
import type { Desk, Functions } from "./desk";
import { fetchFile } from "./file-transfer";
import { forgetFirstFile } from "./first-file";
import { updateCommand } from "./manifest";
import type { AddinManifest, RibbonCommand } from "./manifest";
import { Messages } from "./messages";
import { PaneArea } from "./pane-area";
import type { PaneState } from "./pane-area";
import { Ribbon } from "./ribbon";
import { Splitter, paneWidths } from "./splitter";
import { StatusLine } from "./status-line";
import { TitleBar } from "./title-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { usePageEvents } from "./use-page-events";
import { usePartKeys } from "./use-part-keys";
import { useUnsaved } from "./use-unsaved";
import { ViewSwitch } from "./view-switch";
import type { View } from "./view-switch";

export interface WorkbenchPageProps {
  readonly desk: Desk;
  readonly functions: Functions;
  readonly manifest: AddinManifest;
  /** A file of this site that is opened first. */
  readonly fileToOpen: string | null;
}

/** The sheet beside the add-in's pane, with what Excel's window has around the two. */
export function WorkbenchPage({ desk, functions, manifest, fileToOpen }: WorkbenchPageProps) {
  const { number, excel, fileName } = desk.workbook.value;
  const [pane, setPane] = useState<PaneState>({ kind: "starting" });
  const [isPaneOpen, setPaneOpen] = useState(true);
  const [paneWidth, setPaneWidth] = useState<number>(paneWidths.usual);
  const [view, setView] = useState<View>("sheet");
  const [isOpening, setOpening] = useState(fileToOpen !== null);
  const toUpdate = useRef<number | null>(null);
  const finishTyping = useRef(() => true);
  const { leaveBy, onChoice } = useUnsaved(desk, () => finishTyping.current());

  useEffect(() => {
    if (fileToOpen !== null) {
      void openFirst(fileToOpen).finally(() => setOpening(false));
    }
  }, []);

  useEffect(() => {
    document.title = `${fileName} - ${manifest.name}`;
  }, [fileName]);

  async function openFirst(name: string): Promise<void> {
    const isOpened = await desk.openFile(name, () => fetchFile(name));
    toUpdate.current = isOpened ? desk.workbook.peek().number : null;
  }

  function changePane(state: PaneState): void {
    setPane(state);
    const update = updateCommand(manifest);
    if (state.kind === "ready" && toUpdate.current === number && update?.action.kind === "run") {
      toUpdate.current = null;
      desk.pressToOpen(update.id, update.action.functionName);
    }
  }

  function open(name: string, read: () => Promise<Uint8Array>): void {
    leaveBy(() => void desk.openFile(name, read).then((isOpened) => isOpened && forgetFirstFile()));
  }

  function startNew(): void {
    leaveBy(() => {
      desk.startNew();
      forgetFirstFile();
    });
  }

  function openPicked(file: File): void {
    open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  function save(): void {
    if (finishTyping.current()) void desk.save();
  }

  function press({ id, action }: RibbonCommand): void {
    if (action.kind === "run") {
      excel.pressRibbonButton(id, action.functionName);
    } else {
      showPane();
    }
  }

  function showPane(): void {
    setPaneOpen(true);
    setView("pane");
  }

  useEffect(() => {
    if (desk.paneCalls.value > 0) {
      showPane();
    }
  }, [desk.paneCalls.value]);

  const pressPartKey = usePartKeys(() => finishTyping.current());
  usePageEvents({ onDropFile: openPicked, onSave: save });

  return (
    <div
      class="workbench"
      data-view={view}
      data-pane={isPaneOpen ? "open" : "hidden"}
      style={{ "--pane-width": `${paneWidth}px` }}
    >
      <section class="window-top" aria-label="File and ribbon">
        <TitleBar
          fileName={fileName}
          hasChanges={desk.hasChanges.value}
          onNew={startNew}
          onOpen={openPicked}
          onSave={save}
        />
        <Ribbon groups={manifest.groups} isReady={pane.kind === "ready"} onPress={press} />
      </section>
      <Messages key={number} desk={desk} onOpen={(name, bytes) => open(name, async () => bytes)} />
      <ViewSwitch view={view} onView={setView} />
      <main class="sheet-area" aria-label="Sheet">
        {!isOpening && <Spreadsheet key={number} excel={excel} functions={functions} finishTyping={finishTyping} />}
      </main>
      {!isOpening && (
        <PaneArea
          key={number}
          excel={excel}
          manifest={manifest}
          state={pane}
          onState={changePane}
          onFault={(sentence) => desk.tellFault(sentence)}
          onHide={() => {
            setPaneOpen(false);
            setView("sheet");
          }}
          onKey={pressPartKey}
        >
          <Splitter width={paneWidth} onWidth={setPaneWidth} />
        </PaneArea>
      )}
      <StatusLine pane={pane} isOpening={isOpening} />
      {onChoice !== null && <UnsavedDialog fileName={fileName} onChoice={onChoice} />}
    </div>
  );
}

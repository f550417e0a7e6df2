import { copyFormula } from "./copy-formula";

Office.onReady(({ host }) => {
  const notice = document.getElementById("outside-excel");
  if (notice !== null) {
    notice.hidden = host === Office.HostType.Excel;
  }
});

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  button.addEventListener("click", () => void showOutcome(button));
}

async function showOutcome(button: HTMLButtonElement): Promise<void> {
  const outcome = await copyFormula(button);
  const status = document.getElementById("copied");
  if (status !== null) {
    status.textContent = outcome;
  }
}

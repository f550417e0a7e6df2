import { fillError, FillError } from "./fill-error";
import { runOptions } from "./run-options";
import { sentences } from "./sentences";

/**
 * Writes a formula, with its "=", into the active cell and answers the cell's address. Only an empty cell takes it.
 * A number format is given to a cell that people have given none.
 * @throws FillError that names the cell where something stands in it
 */
export async function insertFormula(formula: string, format = "General"): Promise<string> {
  try {
    return await Excel.run(runOptions(), async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("address,formulas,values,numberFormat,worksheet/name");
      cell.worksheet.protection.load("protected");
      await context.sync();
      const { address, formulas, values, numberFormat, worksheet } = cell;
      if (worksheet.protection.protected)
        throw new FillError("protected", sentences.sheetsProtected([worksheet.name]), true);
      // A spilled cell has no formula of its own, but it shows a value.
      const isEmpty = formulas[0]![0] === "" && values[0]![0] === "";
      if (!isEmpty) throw new FillError("place", sentences.cellTaken(address), true);
      // In a cell for text the formula would stay text.
      if (["@", "General"].includes(numberFormat[0]![0])) cell.numberFormat = [[format]];
      cell.formulas = [[formula]];
      await context.sync();
      return address;
    });
  } catch (error) {
    throw fillError(error, true);
  }
}

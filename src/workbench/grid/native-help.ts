import type { HelpedFunction } from "./formula-help";

/** Name, arguments as Excel's own help writes them, and what the function answers. */
const lines = `
SUM(number1, [number2], …)|Adds numbers.
AVERAGE(number1, [number2], …)|The mean of numbers.
MAX(number1, [number2], …)|The largest number.
MIN(number1, [number2], …)|The smallest number.
PRODUCT(number1, [number2], …)|Multiplies numbers.
COUNT(value1, [value2], …)|How many cells hold numbers.
COUNTA(value1, [value2], …)|How many cells hold anything.
COUNTBLANK(range)|How many cells are empty.
MMULT(array1, array2)|The matrix product of two blocks.
SUMPRODUCT(array1, [array2], …)|Multiplies ranges cell by cell and adds the products.
SUBTOTAL(function_num, ref1, [ref2], …)|A total that leaves other subtotals out; 9 or 109 is the sum.
COUNTIF(range, criteria)|How many cells meet a condition.
COUNTIFS(criteria_range1, criteria1, …)|How many rows meet all conditions.
SUMIF(range, criteria, [sum_range])|Adds the cells that meet a condition.
AVERAGEIF(range, criteria, [average_range])|The mean of the cells that meet a condition.
SUMIFS(sum_range, criteria_range1, criteria1, …)|Adds the cells whose rows meet all conditions.
AVERAGEIFS(average_range, criteria_range1, criteria1, …)|The mean of the cells whose rows meet all conditions.
MAXIFS(max_range, criteria_range1, criteria1, …)|The largest number whose row meets all conditions.
MINIFS(min_range, criteria_range1, criteria1, …)|The smallest number whose row meets all conditions.
ROUND(number, num_digits)|Rounds to so many decimals.
ROUNDUP(number, num_digits)|Rounds away from zero.
ROUNDDOWN(number, num_digits)|Rounds towards zero.
TRUNC(number, [num_digits])|Cuts decimals off.
INT(number)|Rounds down to a whole number.
ABS(number)|The number without its sign.
SIGN(number)|1, 0 or -1.
SQRT(number)|The square root.
POWER(number, power)|Raises a number to a power.
MOD(number, divisor)|What is left after a division.
TRUE()|The truth value TRUE.
FALSE()|The truth value FALSE.
NOT(logical)|TRUE for FALSE, and the reverse.
AND(logical1, [logical2], …)|TRUE where all conditions hold.
OR(logical1, [logical2], …)|TRUE where one of the conditions holds.
IF(logical_test, value_if_true, [value_if_false])|One value where a condition holds, and another where it does not.
IFS(logical_test1, value_if_true1, …)|The value of the first condition that holds.
IFERROR(value, value_if_error)|The value, or another where it is an error.
IFNA(value, value_if_na)|The value, or another where it is #N/A.
CHOOSE(index_num, value1, [value2], …)|The value at a place of the list.
SWITCH(expression, value1, result1, …)|The result beside the first value that is equal.
ISNUMBER(value)|TRUE for a number.
ISTEXT(value)|TRUE for a text.
ISNONTEXT(value)|TRUE for anything but a text.
ISLOGICAL(value)|TRUE for a truth value.
ISBLANK(value)|TRUE for an empty cell.
ISERROR(value)|TRUE for any error.
ISERR(value)|TRUE for any error but #N/A.
ISNA(value)|TRUE for #N/A.
ERROR.TYPE(error_val)|The number of an error: 3 for #VALUE!, 7 for #N/A; #N/A for anything else.
N(value)|The value as a number.
T(value)|The value where it is a text, else nothing.
NA()|The error #N/A.
MATCH(lookup_value, lookup_array, [match_type])|The place of a value in a row or column.
VLOOKUP(lookup_value, table_array, col_index_num, [range_lookup])|Finds a row by its first column, answers another of its cells.
XMATCH(lookup_value, lookup_array, [match_mode], [search_mode])|The place of a value in a row or column.
XLOOKUP(lookup_value, lookup_array, return_array, [if_not_found], [match_mode], [search_mode])|Finds a value in a list.
INDEX(array, row_num, [column_num])|The cell at a row and column of a range.
ROWS(array)|How many rows a range has.
COLUMNS(array)|How many columns a range has.
ROW([reference])|The number of a row.
COLUMN([reference])|The number of a column.
UNIQUE(array, [by_col], [exactly_once])|Each value once.
SORT(array, [sort_index], [sort_order], [by_col])|The rows in order.
FILTER(array, include, [if_empty])|The rows that meet a condition.
TRANSPOSE(array)|Rows as columns.
SEQUENCE(rows, [columns], [start], [step])|Numbers in order.
DATE(year, month, day)|A date.
YEAR(serial_number)|The year of a date.
MONTH(serial_number)|The month of a date.
DAY(serial_number)|The day of a date.
DAYS(end_date, start_date)|The days between two dates.
EDATE(start_date, months)|The same day so many months later.
EOMONTH(start_date, months)|The last day of the month so many months later.
LEFT(text, [num_chars])|The first letters of a text.
RIGHT(text, [num_chars])|The last letters of a text.
MID(text, start_num, num_chars)|Letters from the middle of a text.
UNICODE(text)|The number of the first character.
LEN(text)|How many letters a text has.
TRIM(text)|The text without spare spaces.
UPPER(text)|The text in capitals.
LOWER(text)|The text in small letters.
EXACT(text1, text2)|TRUE where two texts are the same, capitals too.
FIND(find_text, within_text, [start_num])|The place of a text in another; capitals count.
SEARCH(find_text, within_text, [start_num])|The place of a text in another; capitals do not count.
SUBSTITUTE(text, old_text, new_text, [instance_num])|Puts one text in place of another.
REPT(text, number_times)|The text so many times over.
VALUE(text)|The number that a text stands for.
TEXT(value, format_text)|The value as a text in a number format.
CONCAT(text1, [text2], …)|Joins texts and ranges.
CONCATENATE(text1, [text2], …)|Joins texts.
TEXTJOIN(delimiter, ignore_empty, text1, …)|Joins texts with something between them.
HYPERLINK(link_location, [friendly_name])|A link's text.
`;

/** Functions of Excel itself that the embedded one works out. */
export const nativeHelp: readonly HelpedFunction[] = lines.trim().split("\n").map(read);

function read(line: string): HelpedFunction {
  const [, name = "", given = "", description = ""] = /^([A-Z.]+)\((.*?)\)\|(.*)$/.exec(line) ?? [];
  const names = given === "" ? [] : given.split(", ").filter((word) => word !== "…");
  const repeats = given.endsWith("…");
  const args = names.map((word, index) => ({
    name: word.replace(/[[\]]/g, ""),
    description: "",
    isOptional: word.startsWith("["),
    repeats: repeats && index === names.length - 1,
  }));
  return { name, description, args, isOurs: false };
}

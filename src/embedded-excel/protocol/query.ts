import { notSupported } from "./host-error";
import { wireName } from "./member-names";
import type { Members } from "./members";
import type { WireQuery } from "./wire-format";
import type { WireObject } from "./wire-table";

type Answer = Record<string, unknown>;

/** What the client keeps to find the object again. */
export function identityOf(members: Members, object: WireObject): Answer {
  const { identity } = members.tableOf(object);
  return identity === undefined ? {} : { [identity.field]: identity.of(object.model as never) };
}

/** Answers a load: the selected members in the library's spelling, nested like the selection. */
export async function query(members: Members, object: WireObject, selection: WireQuery): Promise<Answer> {
  const { items } = members.tableOf(object);
  if (items !== undefined) {
    return queryCollection(members, object, items(object.model as never), selection);
  }
  const answer = identityOf(members, object);
  const nested = new Map<string, string[]>();
  const nothingNamed = (selection.Select ?? []).length === 0 && (selection.Expand ?? []).length === 0;
  if (nothingNamed) {
    await addAllScalars(members, object, answer);
  }
  for (const name of selection.Select ?? []) {
    await select(members, object, name, answer, nested);
  }
  for (const name of selection.Expand ?? []) {
    remember(nested, name);
  }
  for (const [name, selected] of nested) {
    const child = members.navigate(object, name);
    const key = wireName(members.navigationName(object, name) ?? name);
    answer[key] = child === null ? null : await query(members, child, { Select: selected });
  }
  return answer;
}

async function select(
  members: Members,
  object: WireObject,
  name: string,
  answer: Answer,
  nested: Map<string, string[]>,
): Promise<void> {
  if (name === "*" || name.toLowerCase() === "$all") {
    return addAllScalars(members, object, answer);
  }
  const scalar = members.scalarName(object, name);
  if (scalar !== undefined) {
    answer[wireName(scalar)] = await members.read(object, scalar);
    return;
  }
  const first = name.split("/")[0] ?? name;
  if (members.navigationName(object, first) === undefined) {
    throw notSupported(object.className, first);
  }
  remember(nested, name);
}

function remember(nested: Map<string, string[]>, name: string): void {
  const [first = name, ...rest] = name.split("/");
  const selected = nested.get(first) ?? [];
  nested.set(first, rest.length === 0 ? selected : [...selected, rest.join("/")]);
}

async function addAllScalars(members: Members, object: WireObject, answer: Answer): Promise<void> {
  for (const name of Object.keys(members.tableOf(object).scalars ?? {})) {
    answer[wireName(name)] = await members.read(object, name);
  }
}

/** A name goes to the collection itself where it has it, else to each item, since the client drops "items/". */
async function queryCollection(
  members: Members,
  object: WireObject,
  items: readonly WireObject[],
  selection: WireQuery,
): Promise<Answer> {
  const answer = identityOf(members, object);
  const forItems: string[] = [];
  for (const name of selection.Select ?? []) {
    const own = members.scalarName(object, name);
    if (own === undefined) {
      forItems.push(name);
    } else {
      answer[wireName(own)] = await members.read(object, own);
    }
  }
  const onlyOwn = (selection.Select ?? []).length > 0 && forItems.length === 0;
  if (onlyOwn) {
    return answer;
  }
  const first = selection.Skip ?? 0;
  const chosen = items.slice(first, selection.Top === undefined ? undefined : first + selection.Top);
  const answers: Answer[] = [];
  for (const item of chosen) {
    answers.push(await query(members, item, { Select: forItems, Expand: selection.Expand ?? [] }));
  }
  answer["_Items"] = answers;
  return answer;
}

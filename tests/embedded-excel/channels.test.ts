import { Channels, channels, wrap } from "../../src/embedded-excel/seam/channels";

function heard(on: Channels, channel: number): unknown[] {
  const said: unknown[] = [];
  on.listen(channel, (_, data) => said.push(...data.toArray()));
  return said;
}

test("what is said before anybody listens is said to the first who does", () => {
  const own = new Channels();
  own.say(channels.messages, wrap(["early"]));
  const said = heard(own, channels.messages);
  own.say(channels.messages, wrap(["late"]));
  expect(said).toEqual(["early", "late"]);
});

test("a button of the ribbon waits until the add-in takes commands, and later ones do not", () => {
  const own = new Channels();
  const said = heard(own, channels.ribbonCommands);
  own.say(channels.ribbonCommands, wrap(["Update"]));
  expect(said).toEqual([]);
  own.release(channels.ribbonCommands);
  expect(said).toEqual(["Update"]);
  own.say(channels.ribbonCommands, wrap(["Share"]));
  expect(said).toEqual(["Update", "Share"]);
});

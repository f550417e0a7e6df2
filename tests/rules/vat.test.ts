import fc from "fast-check";
import { settings } from "../../src/policy/settings";
import { vatBorne, vatCharged } from "../../src/rules/vat";

const fee = fc.integer({ min: 0, max: 10_000_000 });
const setting = fc.constantFrom(...settings);
const flag = fc.constantFrom(true, false, null);

test("of the VAT charged, all is borne or none: the parts add up", () => {
  fc.assert(
    fc.property(fee, setting, flag, flag, (pence, place, charged, recoverable) => {
      const whole = vatCharged(pence, place, charged);
      expect([0, whole]).toContain(vatBorne(pence, place, charged, recoverable));
    }),
  );
});

test("what is recovered and what is borne are the same for the two answers together", () => {
  fc.assert(
    fc.property(fee, setting, flag, (pence, place, charged) => {
      const whole = vatCharged(pence, place, charged);
      expect(vatBorne(pence, place, charged, true) + vatBorne(pence, place, charged, false)).toBe(whole);
    }),
  );
});

test("VAT is a fifth of the fee, to the penny", () => {
  fc.assert(
    fc.property(fee, setting, (pence, place) => {
      const whole = vatCharged(pence, place, true);
      expect(Number.isInteger(whole)).toBe(true);
      expect(Math.abs(whole * 5 - pence)).toBeLessThanOrEqual(2.5);
    }),
  );
});

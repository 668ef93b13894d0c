// Add up whole cents in a Map, which keeps the customers' order; O(n) time, memory for the customers.
const fs = require("fs");

/** The fields of one line, without the quotes around them. */
function fieldsOf(line) {
  const fields = [];
  let field = "";
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index];
    if (sign === '"' && quoted && line[index + 1] === '"') {
      field += '"';
      index += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === "," && !quoted) {
      fields.push(field);
      field = "";
    } else {
      field += sign;
    }
  }
  fields.push(field);
  return fields;
}

/** Cents as an amount: -5 is "-0.05". */
function amountOf(cents) {
  const digits = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const totals = new Map();
for (const line of fs.readFileSync(process.argv[2], "utf8").split("\n").slice(1)) {
  if (line === "") continue;
  const [customer, , amount] = fieldsOf(line);
  const cents = Number(amount.replace(".", ""));
  totals.set(customer, (totals.get(customer) ?? 0) + cents);
}
for (const [customer, cents] of totals) {
  console.log(`${amountOf(cents)} ${customer}`);
}

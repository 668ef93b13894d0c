// Count by message in a Map, which keeps their order, then sort by count; O(n log n) time.
const fs = require("fs");

const LINE = /^[^ ]+ [^ ]+ ERROR (.+)$/;

const counts = new Map();
for (const line of fs.readFileSync(0, "utf8").split("\n")) {
  const match = LINE.exec(line);
  if (match !== null) {
    const message = match[1];
    counts.set(message, (counts.get(message) ?? 0) + 1);
  }
}
if (counts.size === 0) {
  console.log("no errors");
}
// The sort is stable, so equally frequent messages stay in the order in which they came.
const ranked = [...counts].sort((one, other) => other[1] - one[1]);
for (const [message, count] of ranked.slice(0, 3)) {
  console.log(`${count} ${message}`);
}

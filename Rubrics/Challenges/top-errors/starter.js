// Print the three most frequent error messages of the log on standard input.
const fs = require("fs");

const lines = fs.readFileSync(0, "utf8").split("\n");
for (const line of lines) {
  // TODO: your solution
}

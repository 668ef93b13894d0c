// Print the total of each customer in the CSV file that the first argument names.
const fs = require("fs");

const lines = fs.readFileSync(process.argv[2], "utf8").split("\n");
for (const line of lines.slice(1)) {
  // TODO: your solution
}

/** Tell whether every bracket in text is closed by its own kind, the one opened last first. */
function is_balanced(text) {
  // TODO: your solution
  return null;
}

module.exports = { is_balanced };

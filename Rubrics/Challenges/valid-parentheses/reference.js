const partners = new Map([["(", ")"], ["[", "]"], ["{", "}"]]);
const closing = new Set(partners.values());

/** Keep the closing brackets that are still owed on a stack; O(n) time and memory. */
function is_balanced(text) {
  const owed = [];
  for (const character of text) {
    if (partners.has(character)) {
      owed.push(partners.get(character));
    } else if (closing.has(character) && owed.pop() !== character) {
      return false;
    }
  }
  return owed.length === 0;
}

module.exports = { is_balanced };

/** Look for each number's partner among those already passed; O(n) time and memory. */
function two_sum(numbers, target) {
  const positions = new Map();
  for (let position = 0; position < numbers.length; position += 1) {
    const partner = target - numbers[position];
    if (positions.has(partner)) {
      return [positions.get(partner), position];
    }
    positions.set(numbers[position], position);
  }
  return [];
}

module.exports = { two_sum };

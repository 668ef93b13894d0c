/// L-BFGS: goes down a smooth function by its gradient and what the last steps told of its curvature (Nocedal 1980).
struct LimitedMemoryDescent {
    /// How many steps are remembered.
    static let memory = 8
    /// A step that goes down by less than this share of what the slope promises is halved.
    static let enough = 1e-4

    private let size: Int
    private var steps: [[Double]] = []
    private var turns: [[Double]] = []

    /// A descent in so many dimensions, from zero.
    init(size: Int) {
        self.size = size
    }

    /// The lowest point reached in so many steps.
    ///
    /// - Parameter function: gives the value at a point, and writes its gradient.
    mutating func run(steps count: Int, _ function: ([Double], inout [Double]) -> Double) -> [Double] {
        var point = [Double](repeating: 0, count: size)
        var gradient = point
        var value = function(point, &gradient)
        for number in 0..<count {
            let direction = direction(gradient)
            let slope = Self.dot(direction, gradient)
            guard slope < 0 else { break }
            var length = number == 0 ? min(1, 1 / max(1e-12, Self.dot(gradient, gradient).squareRoot())) : 1
            var next = point
            var nextGradient = gradient
            var nextValue = value
            for _ in 0..<30 {
                for index in 0..<size { next[index] = point[index] + length * direction[index] }
                nextValue = function(next, &nextGradient)
                if nextValue <= value + Self.enough * length * slope { break }
                length /= 2
            }
            guard nextValue < value else { break }
            remember(point, next, gradient, nextGradient)
            let gain = value - nextValue
            point = next
            gradient = nextGradient
            value = nextValue
            if gain < 1e-9 * abs(value) { break }
        }
        return point
    }

    private func direction(_ gradient: [Double]) -> [Double] {
        var direction = gradient
        var shares = [Double](repeating: 0, count: steps.count)
        for index in steps.indices.reversed() {
            shares[index] = Self.dot(steps[index], direction) / Self.dot(turns[index], steps[index])
            Self.add(-shares[index], turns[index], to: &direction)
        }
        if let step = steps.last, let turn = turns.last {
            let scale = Self.dot(step, turn) / Self.dot(turn, turn)
            for index in direction.indices { direction[index] *= scale }
        }
        for index in steps.indices {
            let share = Self.dot(turns[index], direction) / Self.dot(turns[index], steps[index])
            Self.add(shares[index] - share, steps[index], to: &direction)
        }
        for index in direction.indices { direction[index] = -direction[index] }
        return direction
    }

    private mutating func remember(
        _ point: [Double], _ next: [Double], _ gradient: [Double], _ nextGradient: [Double]
    ) {
        let step = zip(next, point).map { $0 - $1 }
        let turn = zip(nextGradient, gradient).map { $0 - $1 }
        guard Self.dot(step, turn) > 1e-12 else { return }
        steps.append(step)
        turns.append(turn)
        if steps.count > Self.memory {
            steps.removeFirst()
            turns.removeFirst()
        }
    }

    private static func dot(_ first: [Double], _ second: [Double]) -> Double {
        var sum = 0.0
        for index in first.indices { sum += first[index] * second[index] }
        return sum
    }

    private static func add(_ factor: Double, _ vector: [Double], to target: inout [Double]) {
        for index in target.indices { target[index] += factor * vector[index] }
    }
}

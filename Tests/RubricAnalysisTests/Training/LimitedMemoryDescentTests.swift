import Foundation
import Testing

@testable import RubricAnalysis

@Suite("Going down a function")
struct LimitedMemoryDescentTests {
    @Test("the lowest point of a stretched bowl is found")
    func bowl() {
        let size = 20
        let target = (0..<size).map { Double($0) - 7 }
        let steepness = (0..<size).map { pow(1.6, Double($0)) }
        var descent = LimitedMemoryDescent(size: size)
        let lowest = descent.run(steps: 300) { point, gradient in
            var value = 0.0
            for index in 0..<size {
                let away = point[index] - target[index]
                value += 0.5 * steepness[index] * away * away
                gradient[index] = steepness[index] * away
            }
            return value
        }
        for index in 0..<size { #expect(abs(lowest[index] - target[index]) < 0.01) }
    }

    @Test("the bent valley of Rosenbrock is followed to its end")
    func valley() {
        var descent = LimitedMemoryDescent(size: 2)
        let lowest = descent.run(steps: 200) { point, gradient in
            let (x, y) = (point[0], point[1])
            gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x)
            gradient[1] = 200 * (y - x * x)
            return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
        }
        #expect(abs(lowest[0] - 1) < 1e-3 && abs(lowest[1] - 1) < 1e-3, "\(lowest)")
    }

    @Test("every step goes down, and more of them never lead higher")
    func downwards() {
        var values: [Double] = []
        for steps in 0...15 {
            var descent = LimitedMemoryDescent(size: 2)
            let point = descent.run(steps: steps, Self.logCosh)
            var gradient = [0.0, 0.0]
            values.append(Self.logCosh(point, &gradient))
        }
        for (before, after) in zip(values, values.dropFirst()) { #expect(after <= before) }
        #expect(values[15] < 1e-6)
    }

    @Test("where it is level it stays")
    func level() {
        var descent = LimitedMemoryDescent(size: 3)
        let lowest = descent.run(steps: 10) { _, gradient in
            gradient = [0, 0, 0]
            return 1
        }
        #expect(lowest == [0, 0, 0])
    }

    private static func logCosh(_ point: [Double], _ gradient: inout [Double]) -> Double {
        let away = [point[0] - 3, 10 * (point[1] + 2)]
        gradient[0] = tanh(away[0])
        gradient[1] = 10 * tanh(away[1])
        return log(cosh(away[0])) + log(cosh(away[1]))
    }
}

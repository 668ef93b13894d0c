// The yardstick for start-up: a program that uses Foundation and only prints.
import Foundation

print("baseline", ProcessInfo.processInfo.processIdentifier > 0 ? "0" : "")

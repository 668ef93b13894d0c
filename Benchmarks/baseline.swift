// The yardstick for start-up: a program that imports Foundation and only prints.
import Foundation

print("baseline")

public import InterviewModel

/// Everything that can be wrong with a content file, each with a code that never changes its meaning.
///
/// The hundreds are not used up on purpose: a code that falls out of use is not given to something else.
/// `Docs/diagnostics/<code>.md` explains each with an example that triggers it.
public enum DiagnosticCode: String, CaseIterable, Sendable {
    // Files
    /// The file cannot be read: permissions, or a fault of the disk.
    case unreadableFile = "HS001"
    /// A folder, pipe or device stands where a file is expected.
    case notAFile = "HS002"
    /// A chain of symbolic links leads back to itself or to nothing.
    case brokenLink = "HS003"
    /// The file is larger than any content file needs to be.
    case fileTooLarge = "HS004"
    /// The file's bytes are not UTF-8.
    case notUTF8 = "HS005"
    /// A tab stands where YAML wants spaces.
    case tabIndent = "HS006"
    /// The text is not YAML.
    case yamlSyntax = "HS007"
    /// The text is nested too deeply, or grows too large through its aliases.
    case tooComplex = "HS008"
    /// There is nothing in the file.
    case emptyFile = "HS009"
    /// The file's or folder's name keeps it from being found.
    case misnamedFile = "HS010"

    // Structure
    /// A key that the format does not know.
    case unknownKey = "HS020"
    /// A key that the format needs is absent.
    case missingKey = "HS021"
    /// A key stands twice in one mapping.
    case duplicateKey = "HS022"
    /// A list stands where text is expected, text where a number is, and the like.
    case wrongType = "HS023"
    /// A key without a value, blank text, or an empty list where something is needed.
    case emptyValue = "HS024"
    /// The file does not say which version of the format it is written in.
    case formatMissing = "HS025"
    /// The file is written in a version that this Hotseat does not read.
    case formatUnsupported = "HS026"
    /// A word that is not among those allowed here.
    case unknownWord = "HS027"
    /// A plain value that YAML readers disagree about, such as `no` or `010`.
    case ambiguousValue = "HS028"

    // Ids
    /// An id outside the alphabet of ids.
    case invalidID = "HS030"
    /// An id that differs from the name of its file or folder.
    case idNotFileName = "HS031"
    /// An id that is already taken.
    case duplicateID = "HS032"

    // Times and numbers
    /// A time that is not written as a time.
    case badDuration = "HS040"
    /// A time of zero, below zero, or above 24 hours.
    case durationOutOfRange = "HS041"
    /// `grace` without `atLimit: grace`.
    case graceUnused = "HS042"
    /// A warning that would come before the answer has begun.
    case warningTooEarly = "HS043"
    /// A number outside its range.
    case numberOutOfRange = "HS044"
    /// An amount of memory that is not written as one.
    case badSize = "HS045"

    // Scenarios
    /// A round in which nothing is asked.
    case emptyRound = "HS050"
    /// A key that belongs to another kind of round.
    case misplacedKey = "HS051"
    /// A question that no file holds.
    case unknownQuestion = "HS052"
    /// A framework that no file holds.
    case unknownFramework = "HS053"
    /// A challenge that no folder holds.
    case unknownChallenge = "HS054"
    /// A topic that no file is named for.
    case unknownTopic = "HS055"
    /// A competency that no question is after.
    case unknownCompetency = "HS056"
    /// Something that exists, but is left out because of its own faults.
    case faultyReference = "HS057"
    /// A pick of more questions than there are.
    case impossiblePick = "HS058"
    /// A question that the scenario asks twice.
    case askedTwice = "HS059"

    // Questions
    /// A regular expression that cannot be compiled.
    case badPattern = "HS070"
    /// A concept, misconception or cue that cannot be recognised by anything.
    case noAlternatives = "HS071"
    /// A question whose answers cannot be scored.
    case nothingToScore = "HS072"
    /// A probe for a component that the framework lacks.
    case unknownComponent = "HS073"
    /// A phrase without words, or an alternative between bars without any.
    case badPhrase = "HS074"
    /// An example that scores outside its band; found by `rubric check`, which has the analyser.
    case exampleOutOfBand = "HS075"

    // Frameworks
    /// A share that is not a range of per cents.
    case badShare = "HS080"
    /// Shares that no answer can keep.
    case sharesDoNotFit = "HS081"

    // Challenges
    /// A file that every challenge needs is absent.
    case challengeFileMissing = "HS090"
    /// An entry that is neither one function nor one class nor a program.
    case badEntry = "HS091"
    /// A case that does not call what the entry names.
    case caseEntryMismatch = "HS092"
    /// More or fewer expected values than calls.
    case expectedCountMismatch = "HS093"
    /// No case that the candidate may see.
    case noVisibleCase = "HS094"
    /// A Python file that does not define the entry.
    case entryUndefined = "HS095"
    /// A language that no file describes.
    case unknownLanguage = "HS096"
    /// A task of functions or classes, offered in a language that cannot call them.
    case languageWithoutCalls = "HS097"
    /// A slow solution that is not said to be slower, or of which nothing is said.
    case growthUnfit = "HS098"
    /// A `cases.py` that does not define what the challenge needs of it.
    case caseMakerIncomplete = "HS099"
    /// What is expected of a question that does not exist, or that has the same concept itself.
    case expectsUnfit = "HS100"

    // Plans and roles
    /// A scenario that no file holds.
    case unknownScenario = "HS120"
    /// A session of a plan that is not one thing to practise.
    case badPlanSession = "HS121"
    /// Shares of an interview that do not add up to the whole.
    case sharesNotWhole = "HS122"
    /// A part of an interview, or a level, for which the library has nothing to ask.
    case nothingToAsk = "HS123"
    /// A topic that no challenge exercises.
    case unknownChallengeTopic = "HS124"

    // Names and languages
    /// A name of a file, program or variable that is not a plain one.
    case badName = "HS110"
    /// A command that cannot be run, or is never run.
    case badCommand = "HS111"
    /// A folder that could hold the user's files.
    case badFolder = "HS112"

    /// How much it matters: a warning leaves the item in use.
    public var severity: Diagnostic.Severity {
        switch self {
        case .misnamedFile, .graceUnused, .warningTooEarly, .askedTwice, .expectsUnfit,
            .nothingToAsk:
            .warning
        default: .error
        }
    }
}

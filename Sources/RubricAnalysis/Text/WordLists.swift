/// The closed classes of English words that the rules lean on; one flat table.
enum WordLists {
    /// Words and their traits; a word may stand in several lists.
    static let traits: [(words: String, traits: WordTraits)] = [
        ("a an the", [.function, .glue, .article]),
        (
            """
            i me my mine myself we us our ours ourselves you your yours yourself he him his she her hers it its \
            itself they them their theirs themselves this that these those there who whom whose which what
            """, [.function, .glue]
        ),
        (
            """
            am is are was were be been being have has had having do does did doing done can could will would \
            shall should may might must
            """, [.function, .glue]
        ),
        (
            """
            and or nor but because so although though while whereas however if when where whether since until \
            unless than then as that
            """, [.function, .glue]
        ),
        ("and or", [.coordinator]),
        (
            """
            am is are was were have has had do does did can could will would shall should may might must what how why             when where which who whom whose
            """, [.asking]
        ),
        ("each every some any all both either neither another other such", [.function]),
        (
            """
            at by for from in into of off on onto out over per through to toward towards under up upon via with \
            within about above across after against along among around before behind below beneath beside \
            besides between beyond down during except inside near outside
            """, [.function]
        ),
        ("not no never none nothing nobody nowhere without cannot nor neither hardly", [.negator]),
        ("no not never without nothing also too very just only even still yet already again", [.function]),
        (
            """
            here why how once much many more most few less least own same both now well really quite rather \
            perhaps maybe please yes ok okay etc eg ie vs e.g i.e
            """, [.function]
        ),
        (
            """
            but because so although though while whereas however which who if when since unless until then and \
            where yet otherwise instead
            """, [.clauseBreak]
        ),
        ("of at by for from into with", [.preposition]),
        ("i we he she they", [.subject]),
        ("am is are was were has had does did would will could should", [.finite]),
        (
            """
            was were had did got felt knew came went said became lost left understood saw paid spent stood meant \
            thought needed wanted wished hoped liked loved seemed happened existed consisted belonged contained \
            mattered required worried tasked assigned asked expected
            """, [.past]
        ),
        ("i me my mine myself", [.firstSingular]),
        ("we us our ours ourselves", [.firstPlural]),
        (
            """
            led built made wrote took ran met set spoke taught held found began brought sought chose broke drew \
            gave sent dug drove rewrote sat cut put went split read told laid dealt swept undertook fought kept \
            did redid oversaw
            """, [.pastDeed]
        ),
        (
            """
            increased reduced improved decreased dropped fell rose grew saved cut doubled tripled halved achieved \
            delivered exceeded won earned finished succeeded resulted launched shipped completed boosted \
            accomplished surpassed adopted retained praised thanked promoted awarded recovered passed
            """, [.outcome]
        ),
        (
            """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand \
            million billion half dozen twice double triple
            """, [.numberWord]
        ),
        (
            """
            thing things way ways use used uses using make makes made making get gets got getting go goes going \
            went come comes came take takes took taken give gives given gave say says said know knows known think \
            thinks thought see sees seen look looks want wants need needs needed try tries tried work works \
            worked like likes help helps helped let lets keep keeps kept put puts find finds found tell tells \
            told show shows shown mean means meant call called calls different difference differences same good \
            better best bad big small large great high low new old long short first second last next time times \
            part parts kind type types example examples case cases number numbers one ones lot lots bit people \
            person thing something anything everything someone anyone everyone actually basically generally \
            usually often always sometimes simply however therefore thus hence because possible able important \
            main whole able order point fact state states consider describe explain name given following
            """, [.common]
        ),
    ]

    /// Forms in `-ed` that tell of no deed.
    static let notDeeds = """
        need speed hundred feed seed indeed exceed proceed embed succeed bed red used based tired supposed worried \
        involved interested excited scared needed wanted wished hoped liked loved seemed happened existed consisted \
        belonged contained mattered stated related required limited detailed complicated distributed experienced \
        skilled unexpected advanced tasked assigned asked expected concerned frustrated overwhelmed
        """

    /// Irregular forms and what they are forms of, so that a stem stands for both.
    static let irregular = """
        ran:run runs:run written:write wrote:write held:hold kept:keep made:make took:take taken:take gave:give \
        given:give went:go gone:go came:come became:become began:begin begun:begin broke:break broken:break \
        brought:bring built:build bought:buy caught:catch chose:choose chosen:choose did:do done:do does:do \
        drew:draw drawn:draw drove:drive driven:drive fell:fall fallen:fall felt:feel fought:fight found:find \
        forgot:forget forgotten:forget froze:freeze frozen:freeze got:get gotten:get grew:grow grown:grow hid:hide \
        hidden:hide knew:know known:know led:lead left:leave lent:lend lost:lose meant:mean met:meet paid:pay \
        rose:rise risen:rise said:say saw:see seen:see sent:send shown:show shrank:shrink shrunk:shrink slept:sleep \
        spent:spend spoke:speak spoken:speak stole:steal stolen:steal stood:stand stuck:stick swam:swim taught:teach \
        threw:throw thrown:throw thought:think told:tell understood:understand woke:wake won:win wore:wear \
        bound:bind rewrote:rewrite rewritten:rewrite overrode:override overridden:override has:have had:have \
        is:be are:be was:be were:be been:be am:be children:child indices:index indexes:index matrices:matrix \
        vertices:vertex people:person men:man women:woman analyses:analysis criteria:criterion behaviour:behavior \
        behaviours:behavior colour:color colours:color favour:favor centre:center dependant:dependent \
        cancelled:cancel cancelling:cancel modelled:model modelling:model labelled:label queueing:queue \
        slower:slow slowest:slow faster:fast fastest:fast larger:large largest:large smaller:small smallest:small \
        bigger:big biggest:big higher:high highest:high lower:low lowest:low longer:long longest:long shorter:short \
        shortest:short cheaper:cheap cheapest:cheap easier:easy easiest:easy safer:safe simpler:simple \
        simplest:simple harder:hard weaker:weak stronger:strong newer:new older:old
        """

    /// Contractions often typed without their apostrophe, and the word before the `not`.
    static let bareContractions = """
        dont:do doesnt:does didnt:did isnt:is arent:are wasnt:was werent:were havent:have hasnt:has hadnt:had \
        cant:can cannot:can couldnt:could wouldnt:would shouldnt:should mustnt:must
        """

    /// What follows the apostrophe of a contraction, and the word it stands for.
    static let verbSuffixes = "m:am d:would ll:will re:are ve:have"

    /// Abbreviations whose full stop ends no sentence.
    static let abbreviations =
        "e.g i.e eg ie mr mrs ms dr prof vs approx fig inc ltd st jr sr no cf al resp dept"
}

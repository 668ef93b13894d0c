/// Words that say nothing about any question.
enum Padding {
    static let before = "Well, that is a very good question."

    /// About a hundred words.
    static let text = """
        That is a very good question and I am glad that it comes up, since it comes up rather often. I hope that \
        what I say is clear to everyone here, and please stop me if it is not. There is a lot that one could say, \
        and different people would surely say it differently, which is fine by me. In general I like to keep such \
        things short. I do not want to bore anybody, and I am sure that the others have heard it all before. Still, \
        it is nice to be here today, and I am happy to talk for as long as anyone likes. That would be all from me.
        """
}

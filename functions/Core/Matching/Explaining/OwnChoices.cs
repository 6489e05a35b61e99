using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says what an owner's own choices had to do with somebody who is left.</summary>
internal static class OwnChoices
{
    /// <summary>A further sentence about the pairs with somebody that the owner took out of the round, with a space before it; empty for none.</summary>
    public static string Of(RoundView view, string personId)
    {
        var count = view.Input.Forbidden.Distinct().Count(pair => pair.MenteeId == personId || pair.MentorId == personId);
        return count == 0 ? "" : $" You took {Counted.Of(count, "pair")} with {Sentence.Person(personId)} out of this round.";
    }
}

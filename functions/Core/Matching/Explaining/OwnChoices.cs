using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says what an owner's own choices had to do with somebody who is left.</summary>
internal static class OwnChoices
{
    /// <summary>A sentence, followed by one about the pairs with somebody that the owner took out of the round, if there are any.</summary>
    public static Remark After(Remark why, RoundView view, string personId)
    {
        var count = view.Input.Forbidden.Distinct().Count(pair => pair.MenteeId == personId || pair.MentorId == personId);
        return count == 0 ? why : Remark.Sentences([why, Remarks.Round(nameof(RoundTexts.TookOut), count, new PersonName(personId))]);
    }
}

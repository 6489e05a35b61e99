using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>A fairness audit in plain words.</summary>
internal static class FairnessWords
{
    /// <summary>Who they are: <c>Mentees, department Sales</c>.</summary>
    public static string Who(FairnessGroup group) => (group.IsMentors, group.Value) switch
    {
        (true, { } value) => Grammar.Fill(RoundPageTexts.FairMentors, By(group.By), value),
        (false, { } value) => Grammar.Fill(RoundPageTexts.FairMentees, By(group.By), value),
        (true, null) => Grammar.Fill(RoundPageTexts.FairMentorsUnknown, By(group.By)),
        (false, null) => Grammar.Fill(RoundPageTexts.FairMenteesUnknown, By(group.By)),
    };

    /// <summary>How many of them are matched, with the interval.</summary>
    public static string Matched(FairnessGroup group) => group is { IsWithheld: false, MatchRate: { } rate, Matched: { } matched }
        ? Grammar.Fill(RoundPageTexts.MatchedOf, matched, group.People, Percent(rate.Value), Percent(rate.Low), Percent(rate.High))
        : RoundPageTexts.TooFew;

    /// <summary>How well they fit on average, with the interval.</summary>
    public static string Mean(FairnessGroup group) => group.MeanScore is { } mean
        ? Grammar.Fill(RoundPageTexts.MeanOf, Whole(mean.Value), Whole(mean.Low), Whole(mean.High))
        : RoundPageTexts.TooFew;

    /// <summary>What the comparison with all others says.</summary>
    public static string Finding(FairnessGroup group) => (group.MatchFinding, group.ScoreFinding) switch
    {
        (FairnessFinding.Lower, _) => RoundPageTexts.LessOften,
        (_, FairnessFinding.Lower) => RoundPageTexts.LessWell,
        (FairnessFinding.Higher, _) => RoundPageTexts.MoreOften,
        (_, FairnessFinding.Higher) => RoundPageTexts.Better,
        (FairnessFinding.TooFew, _) => RoundPageTexts.TooFew,
        _ => RoundPageTexts.NothingMuch,
    };

    /// <summary>Whether it says that they were served worse or better.</summary>
    public static bool IsNoteworthy(FairnessGroup group) =>
        group.MatchFinding is FairnessFinding.Lower or FairnessFinding.Higher || group.ScoreFinding is FairnessFinding.Lower or FairnessFinding.Higher;

    private static string By(string attribute) => attribute switch
    {
        "department" => RoundPageTexts.ByDepartment,
        "location" => RoundPageTexts.ByLocation,
        "level" => RoundPageTexts.ByLevel,
        "language" => RoundPageTexts.ByLanguage,
        _ => attribute,
    };

    private static int Percent(decimal share) => Whole(share * 100);

    private static int Whole(decimal figure) => (int)Math.Round(figure, MidpointRounding.AwayFromZero);
}

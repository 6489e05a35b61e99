using System.Globalization;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary>A fairness audit in plain words.</summary>
internal static class FairnessWords
{
    private const string TooFew = "Too few to say";

    /// <summary>The row of a group.</summary>
    public static RoundFairnessRow RowOf(FairnessGroup group) => new(
        $"{(group.IsMentors ? "Mentors" : "Mentees")}, {group.By} {group.Value ?? "not known"}",
        group.People,
        group.IsWithheld ? TooFew : Matched(group),
        group.MeanScore is { } mean ? string.Create(CultureInfo.InvariantCulture, $"{mean.Value:0} ({mean.Low:0} to {mean.High:0})") : TooFew,
        Finding(group),
        IsNoteworthy(group));

    private static string Matched(FairnessGroup group) => group.MatchRate is { } rate
        ? string.Create(CultureInfo.InvariantCulture, $"{group.Matched} of {group.People}, {rate.Value * 100:0}% ({rate.Low * 100:0} to {rate.High * 100:0}%)")
        : TooFew;

    private static string Finding(FairnessGroup group) => (group.MatchFinding, group.ScoreFinding) switch
    {
        (FairnessFinding.Lower, _) => "Matched less often than others",
        (_, FairnessFinding.Lower) => "Matched less well than others",
        (FairnessFinding.Higher, _) => "Matched more often than others",
        (_, FairnessFinding.Higher) => "Matched better than others",
        (FairnessFinding.TooFew, _) => TooFew,
        _ => "Nothing that chance could not do",
    };

    private static bool IsNoteworthy(FairnessGroup group) =>
        group.MatchFinding is FairnessFinding.Lower or FairnessFinding.Higher || group.ScoreFinding is FairnessFinding.Lower or FairnessFinding.Higher;
}

using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>The reasons that a whole group is shown.</summary>
internal static class GroupReasons
{
    private const string Departments = "departments";

    public static IReadOnlyList<Reason> Of(IReadOnlyList<Candidate> mentees, IReadOnlyList<MenteeMatch> matches)
    {
        var shared = Shared(matches).ToList();
        var reasons = Mix(mentees) is { } mix ? shared.Prepend(mix) : shared;
        return [.. reasons.Take(MenteeMatch.MostReasons)];
    }

    private static Reason? Mix(IReadOnlyList<Candidate> mentees)
    {
        var departments = mentees.Select(mentee => mentee.Department?.Trim()).Where(department => !string.IsNullOrEmpty(department))
            .Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return departments < 2 ? null : new(Departments, $"The group brings {departments} departments together.");
    }

    // A sentence about one mentee is the group's own when it is true of most of them.
    private static IEnumerable<Reason> Shared(IReadOnlyList<MenteeMatch> matches) =>
        from factor in matches.SelectMany(match => match.Factors)
        where factor is { Reason: not null, Share: > 0 }
        group factor by factor.Reason into same
        where same.Count() * 2 > matches.Count
        orderby same.Sum(factor => factor.Share) descending, same.Key.About, same.Key.Text
        select same.Key;
}

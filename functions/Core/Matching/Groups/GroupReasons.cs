using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>The reasons that a whole group is shown: only what is true of everybody in it.</summary>
internal static class GroupReasons
{
    private const string Departments = "departments";
    private const string Hours = "timeZone";
    private const string Languages = "languages";

    public static IReadOnlyList<Reason> Of(RoundView view, IReadOnlyList<int> mentors, IReadOnlyList<int> mentees)
    {
        List<Candidate> people = [.. mentors.Select(mentor => view.Mentors[mentor]), .. mentees.Select(mentee => view.Mentees[mentee])];
        var shared = Shared(view, mentors, mentees).Where(reason => IsOfAll(reason, people)).ToList();
        var reasons = Mix(people) is { } mix ? shared.Prepend(mix) : shared;
        return [.. reasons.Take(MenteeMatch.MostReasons)];
    }

    private static Reason? Mix(IReadOnlyList<Candidate> people) =>
        CountOfDepartments(people) is >= 2 and var departments ? new(Departments, Remarks.Reason(nameof(ReasonTexts.DepartmentsTogether), departments)) : null;

    private static int CountOfDepartments(IEnumerable<Candidate> people) => people.Select(person => person.Department?.Trim())
        .Where(department => !string.IsNullOrEmpty(department)).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    // What is true of each mentee with each mentor.
    private static IEnumerable<Reason> Shared(RoundView view, IReadOnlyList<int> mentors, IReadOnlyList<int> mentees) =>
        from factor in mentors.SelectMany(_ => mentees, (mentor, mentee) => view.Judge.Judge(mentee, mentor)).SelectMany(verdict => verdict.Factors)
        where factor is { Reason: not null, Share: > 0 }
        group factor by factor.Reason into same
        where same.Count() == mentors.Count * mentees.Count
        orderby same.Sum(factor => factor.Share) descending, same.Key.About, same.Key.Text.ToString()
        select same.Key.About == Languages ? same.Key with { Text = Remarks.Reason(nameof(ReasonTexts.SpeakAll), [.. same.Key.Text.Arguments]) } : same.Key;

    // Members who all differ from their mentor, or share as many hours with the mentor, may still be alike, or share none, among themselves.
    private static bool IsOfAll(Reason reason, List<Candidate> people) => reason.About switch
    {
        "department" => CountOfDepartments(people) < 2,
        Hours => people.All(person => person.TimeZone == people[0].TimeZone && Same(person, people[0])),
        _ => true,
    };

    private static bool Same(Candidate one, Candidate other) =>
        (one.WorkingHours.From, one.WorkingHours.To) == (other.WorkingHours.From, other.WorkingHours.To) && one.WorkingHours.Days.SequenceEqual(other.WorkingHours.Days);
}

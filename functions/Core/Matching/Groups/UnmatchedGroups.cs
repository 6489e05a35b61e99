using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Says of those who are in no group why.</summary>
internal sealed class UnmatchedGroups(RoundView view, GroupProblem problem)
{
    public Unmatched Mentee(int mentee)
    {
        var person = view.Mentees[mentee];
        if (!RoundView.IsAvailable(person))
        {
            return UnmatchedPairs.NotAvailable(person, nameof(RoundTexts.MenteeTaken));
        }

        if (problem.Units.Count == 0)
        {
            return new(UnmatchedKind.NobodyThere, Remarks.Round(nameof(RoundTexts.NoFreePlaceForGroup)), [Remarks.Round(nameof(RoundTexts.OneFreeMentor))]);
        }

        var leaders = Others(view.Mentors, person);
        if (Enumerable.Range(0, problem.Units.Count).Any(unit => problem.May(unit, mentee, 0)) || leaders.Count == 0)
        {
            return Short(person);
        }

        var counts = RuleCount.Of(leaders.Select(mentor => view.Judge.Judge(mentee, mentor)));
        return problem.IsPeerGroup
            ? Forbidden(Remarks.Round(nameof(RoundTexts.KeepEverybody), new PersonName(person.Id)), RuleCount.Words(counts, nameof(RoundTexts.KeptMembers)))
            : Forbidden(UnmatchedPairs.KeepMentors(leaders.Count, person), RuleCount.Words(counts, nameof(RoundTexts.KeptMentors)));
    }

    public Unmatched Mentor(int mentor)
    {
        var person = view.Mentors[mentor];
        if (!RoundView.IsAvailable(person))
        {
            return UnmatchedPairs.NotAvailable(person, nameof(RoundTexts.MentorFull));
        }

        var looking = Enumerable.Range(0, view.Mentees.Count).Where(mentee => RoundView.IsAvailable(view.Mentees[mentee])).ToList();
        if (looking.Count < problem.Size.Min)
        {
            return new(UnmatchedKind.MenteesShort, Remarks.Round(nameof(RoundTexts.GroupNeeds), problem.Size.Min, looking.Count), []);
        }

        var verdicts = looking.Select(mentee => view.Judge.Judge(mentee, mentor)).ToList();
        var may = verdicts.Count(verdict => verdict.IsAllowed);
        return may < problem.Size.Min
            ? Forbidden(Remarks.Round(nameof(RoundTexts.KeepSomeMentees), new PersonName(person.Id), looking.Count - may, looking.Count), RuleCount.Words(RuleCount.Of(verdicts), nameof(RoundTexts.KeptMentees)))
            : new(UnmatchedKind.MenteesShort, OwnChoices.After(Remarks.Round(nameof(RoundTexts.NoGroupNeeded), new PersonName(person.Id)), view, person.Id), []);
    }

    private static Unmatched Forbidden(Remark why, IEnumerable<Remark> counts) => new(UnmatchedKind.RulesForbid, Remark.Sentences([why, .. counts]), []);

    private Unmatched Short(Candidate person)
    {
        var why = Remarks.Round(nameof(RoundTexts.GroupsShort), new PersonName(person.Id), problem.Size.Min);
        IReadOnlyList<Remark> changes = problem.IsPeerGroup ? [] : [Remarks.Round(nameof(RoundTexts.OneMoreMentorForGroup))];
        return new(UnmatchedKind.GroupsShort, OwnChoices.After(why, view, person.Id), changes);
    }

    private static List<int> Others(IReadOnlyList<Candidate> mentors, Candidate person) =>
        [.. Enumerable.Range(0, mentors.Count).Where(mentor => mentors[mentor].Id != person.Id)];
}

using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Says of those who are in no group why.</summary>
internal sealed class UnmatchedGroups(RoundView view, GroupProblem problem)
{
    public Unmatched Mentee(int mentee)
    {
        var person = view.Mentees[mentee];
        if (!RoundView.IsAvailable(person))
        {
            return UnmatchedPairs.NotAvailable(person, "is in a relationship of this program already");
        }

        if (problem.Units.Count == 0)
        {
            return new(UnmatchedKind.NobodyThere, new("No mentor has a free place for a group."), [new("One mentor with a free place.")]);
        }

        var leaders = Others(view.Mentors, person);
        if (Enumerable.Range(0, problem.Units.Count).Any(unit => problem.May(unit, mentee, 0)) || leaders.Count == 0)
        {
            return Short(person);
        }

        var counts = RuleCount.Of(leaders.Select(mentor => view.Judge.Judge(mentee, mentor)));
        return problem.IsPeerGroup
            ? Forbidden(person, "everybody else", RuleCount.Words(counts, "member"))
            : Forbidden(person, leaders.Count == 1 ? "the only mentor" : $"all {leaders.Count} mentors", RuleCount.Words(counts, "mentor"));
    }

    public Unmatched Mentor(int mentor)
    {
        var person = view.Mentors[mentor];
        if (!RoundView.IsAvailable(person))
        {
            return UnmatchedPairs.NotAvailable(person, "has no free place");
        }

        var looking = Enumerable.Range(0, view.Mentees.Count).Where(mentee => RoundView.IsAvailable(view.Mentees[mentee])).ToList();
        if (looking.Count < problem.Size.Min)
        {
            return new(UnmatchedKind.MenteesShort, new($"A group needs at least {Counted.Mentees(problem.Size.Min)}, and {looking.Count} are looking for one."), []);
        }

        var verdicts = looking.Select(mentee => view.Judge.Judge(mentee, mentor)).ToList();
        var may = verdicts.Count(verdict => verdict.IsAllowed);
        return may < problem.Size.Min
            ? Forbidden(person, $"{looking.Count - may} of {Counted.Mentees(looking.Count)} who are looking", RuleCount.Words(RuleCount.Of(verdicts), "mentee"))
            : new(UnmatchedKind.MenteesShort, new($"No group with {Sentence.Person(person.Id)} was needed: others place as many people, or fit better.{OwnChoices.Of(view, person.Id)}"), []);
    }

    private static Unmatched Forbidden(Candidate person, string whom, string counts) =>
        new(UnmatchedKind.RulesForbid, new($"The rules keep {whom} from {Sentence.Person(person.Id)}. {counts}"), []);

    private Unmatched Short(Candidate person)
    {
        var why = $"{Sentence.Person(person.Id)} could be in a group, but every group that opens is full, or more groups would have fewer than {problem.Size.Min} mentees.";
        IReadOnlyList<Sentence> changes = problem.IsPeerGroup ? [] : [new("One more mentor with a free place, if enough mentees are left for a group.")];
        return new(UnmatchedKind.GroupsShort, new(why + OwnChoices.Of(view, person.Id)), changes);
    }

    private static List<int> Others(IReadOnlyList<Candidate> mentors, Candidate person) =>
        [.. Enumerable.Range(0, mentors.Count).Where(mentor => mentors[mentor].Id != person.Id)];
}

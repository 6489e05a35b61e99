using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Says of those who are matched with nobody why, and what would change it for certain without asking anything of the others.</summary>
internal sealed class UnmatchedPairs(RoundView view, PairSolution solution)
{
    // Judging a pair in words costs some microseconds: beyond this many the rest is told without counting rules, and can be asked for.
    private const int MostJudged = 200_000;

    private readonly List<int> _looking = [.. Enumerable.Range(0, view.Mentees.Count).Where(mentee => RoundView.IsAvailable(view.Mentees[mentee]))];
    private int[]? _allowedMentees;
    private int _judged;

    public Unmatched Mentee(int mentee)
    {
        var person = view.Mentees[mentee];
        if (!RoundView.IsAvailable(person))
        {
            return NotAvailable(person, "is in a relationship of this program already");
        }

        if (!view.Mentors.Any(RoundView.IsAvailable))
        {
            var none = view.Mentors.Count == 0 ? "Nobody is enrolled as a mentor yet." : "No mentor has a free place.";
            return new(UnmatchedKind.NobodyThere, new(none), [new("One free place with a mentor who may be theirs.")]);
        }

        var (allowed, best) = EligiblePairs.MentorsOf(solution.Scores, mentee);
        return allowed > 0 ? PlacesShort(person, allowed, best) : MenteeForbidden(mentee);
    }

    public Unmatched Mentor(int mentor)
    {
        var person = view.Mentors[mentor];
        if (!RoundView.IsAvailable(person))
        {
            return NotAvailable(person, "has no free place");
        }

        if (_looking.Count == 0)
        {
            return new(UnmatchedKind.NobodyThere, new("No mentee is looking for a mentor."), [new("One more mentee.")]);
        }

        _allowedMentees ??= EligiblePairs.MenteesOfEach(solution.Scores, _looking);
        return _allowedMentees[mentor] is > 0 and var allowed ? MenteesShort(person, allowed) : MentorForbidden(mentor);
    }

    public static Unmatched NotAvailable(Candidate person, string otherwise)
    {
        var why = person.Employment switch
        {
            EmploymentStatus.Active => otherwise,
            EmploymentStatus.OnLeave => "is on leave",
            EmploymentStatus.Leaving => "is about to leave",
            _ => "is no longer there",
        };
        return new(UnmatchedKind.NotAvailable, new($"{Sentence.Person(person.Id)} {why}."), []);
    }

    private Unmatched PlacesShort(Candidate person, int allowed, int bestMentor)
    {
        var name = Sentence.Person(person.Id);
        var best = Sentence.Person(view.Mentors[bestMentor].Id);
        var why = allowed == 1
            ? $"Of the mentors who had a free place only {best} may be {name}'s. Every place there went to others, which is better for all."
            : $"{allowed} mentors who had a free place may be {name}'s. Their places all went to others, which is better for all.";
        return new(UnmatchedKind.PlacesShort, new(why + OwnChoices.Of(view, person.Id)), [new($"One more place with {best}, given to {name}.")]);
    }

    private Unmatched MenteesShort(Candidate person, int allowed)
    {
        var why = $"{Counted.Mentees(allowed)} may be {Sentence.Person(person.Id)}'s, and {(allowed == 1 ? "is" : "all are")} matched with other mentors or not at all, which is better for all.";
        return new(UnmatchedKind.MenteesShort, new(why + OwnChoices.Of(view, person.Id)), [new("One more mentee.")]);
    }

    private Unmatched MenteeForbidden(int mentee)
    {
        var name = Sentence.Person(view.Mentees[mentee].Id);
        var all = view.Mentors.Count == 1 ? "the only mentor" : $"all {view.Mentors.Count} mentors";
        if (!MayJudge(view.Mentors.Count))
        {
            return new(UnmatchedKind.RulesForbid, new($"The rules keep {all} from {name}."), []);
        }

        var counts = RuleCount.Of(Enumerable.Range(0, view.Mentors.Count).Select(mentor => view.Judge.Judge(mentee, mentor)));
        var changes = counts.SelectMany(count => MenteeChange(count, name));
        return new(UnmatchedKind.RulesForbid, new($"The rules keep {all} from {name}. {RuleCount.Words(counts, "mentor")}"), [.. changes]);
    }

    private IEnumerable<Sentence> MenteeChange(RuleCount count, string name)
    {
        var free = count.Alone.Where(HasPlaceLeft).Select(mentor => view.Mentors[mentor]).ToList();
        if (free.Count > 0)
        {
            yield return RuleChange(count, name, Counted.Mentors(free.Count), free[0]);
        }
        else if (count.Alone.Select(mentor => view.Mentors[mentor]).FirstOrDefault(mentor => mentor is { Places: 0, Employment: EmploymentStatus.Active }) is { } full)
        {
            yield return new($"One more place with {Sentence.Person(full.Id)}, given to {name}.");
        }
    }

    private Unmatched MentorForbidden(int mentor)
    {
        var name = Sentence.Person(view.Mentors[mentor].Id);
        var all = _looking.Count == 1 ? "the only mentee who is looking" : $"all {_looking.Count} mentees who are looking";
        if (!MayJudge(_looking.Count))
        {
            return new(UnmatchedKind.RulesForbid, new($"The rules keep {all} from {name}."), []);
        }

        var counts = RuleCount.Of(_looking.Select(mentee => view.Judge.Judge(mentee, mentor)));
        var changes =
            from count in counts
            let left = count.Alone.Select(at => _looking[at]).Where(mentee => solution.MentorOf[mentee] < 0).ToList()
            where left.Count > 0
            select RuleChange(count, name, Counted.Mentees(left.Count), view.Mentees[left[0]]);
        return new(UnmatchedKind.RulesForbid, new($"The rules keep {all} from {name}. {RuleCount.Words(counts, "mentee")}"), [.. changes]);
    }

    private static Sentence RuleChange(RuleCount count, string name, string howMany, Candidate best)
    {
        var (what, first) = (count.Rule == PlainNames.TakenOut ? "your own choice" : $"the rule {PlainNames.OfRule(count.Rule)}", Sentence.Person(best.Id));
        return new($"Only {what} keeps {howMany} who could still be matched from {name}{(count.CanBeOverruled ? $". Pinning {first} overrules it." : $"; first of all {first}.")}");
    }

    private bool HasPlaceLeft(int mentor) =>
        RoundView.IsAvailable(view.Mentors[mentor]) && solution.MenteesOf(mentor).Count < view.Mentors[mentor].Places;

    private bool MayJudge(int pairs)
    {
        _judged += pairs;
        return _judged <= MostJudged;
    }
}

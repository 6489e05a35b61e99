using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Wording;

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
            return NotAvailable(person, nameof(RoundTexts.MenteeTaken));
        }

        if (!view.Mentors.Any(RoundView.IsAvailable))
        {
            var none = Remarks.Round(view.Mentors.Count == 0 ? nameof(RoundTexts.NoMentorYet) : nameof(RoundTexts.NoFreePlace));
            return new(UnmatchedKind.NobodyThere, none, [Remarks.Round(nameof(RoundTexts.OneFreePlace))]);
        }

        var (allowed, best) = EligiblePairs.MentorsOf(solution.Scores, mentee);
        return allowed > 0 ? PlacesShort(person, allowed, best) : MenteeForbidden(mentee);
    }

    public Unmatched Mentor(int mentor)
    {
        var person = view.Mentors[mentor];
        if (!RoundView.IsAvailable(person))
        {
            return NotAvailable(person, nameof(RoundTexts.MentorFull));
        }

        if (_looking.Count == 0)
        {
            return new(UnmatchedKind.NobodyThere, Remarks.Round(nameof(RoundTexts.NoMenteeLooking)), [Remarks.Round(nameof(RoundTexts.OneMoreMentee))]);
        }

        _allowedMentees ??= EligiblePairs.MenteesOfEach(solution.Scores, _looking);
        return _allowedMentees[mentor] is > 0 and var allowed ? MenteesShort(person, allowed) : MentorForbidden(mentor);
    }

    /// <summary>Somebody who is not looking.</summary>
    /// <param name="person">Who.</param>
    /// <param name="otherwise">The text that says why of somebody who is at work.</param>
    public static Unmatched NotAvailable(Candidate person, string otherwise)
    {
        var why = person.Employment switch
        {
            EmploymentStatus.Active => otherwise,
            EmploymentStatus.OnLeave => nameof(RoundTexts.OnLeave),
            EmploymentStatus.Leaving => nameof(RoundTexts.Leaving),
            _ => nameof(RoundTexts.Gone),
        };
        return new(UnmatchedKind.NotAvailable, Remarks.Round(why, new PersonName(person.Id)), []);
    }

    /// <summary>That the rules keep all mentors from a mentee.</summary>
    public static Remark KeepMentors(int mentors, Candidate mentee) => mentors == 1
        ? Remarks.Round(nameof(RoundTexts.KeepOnlyMentor), new PersonName(mentee.Id))
        : Remarks.Round(nameof(RoundTexts.KeepAllMentors), new PersonName(mentee.Id), mentors);

    private Unmatched PlacesShort(Candidate person, int allowed, int bestMentor)
    {
        var (name, best) = (new PersonName(person.Id), new PersonName(view.Mentors[bestMentor].Id));
        var why = allowed == 1
            ? Remarks.Round(nameof(RoundTexts.PlacesShortOne), best, name)
            : Remarks.Round(nameof(RoundTexts.PlacesShort), allowed, name);
        return new(UnmatchedKind.PlacesShort, OwnChoices.After(why, view, person.Id), [Remarks.Round(nameof(RoundTexts.OneMorePlace), best, name)]);
    }

    private Unmatched MenteesShort(Candidate person, int allowed)
    {
        var why = allowed == 1
            ? Remarks.Round(nameof(RoundTexts.MenteesShortOne), new PersonName(person.Id))
            : Remarks.Round(nameof(RoundTexts.MenteesShort), new PersonName(person.Id), allowed);
        return new(UnmatchedKind.MenteesShort, OwnChoices.After(why, view, person.Id), [Remarks.Round(nameof(RoundTexts.OneMoreMentee))]);
    }

    private Unmatched MenteeForbidden(int mentee)
    {
        var name = new PersonName(view.Mentees[mentee].Id);
        var why = KeepMentors(view.Mentors.Count, view.Mentees[mentee]);
        if (!MayJudge(view.Mentors.Count))
        {
            return new(UnmatchedKind.RulesForbid, why, []);
        }

        var counts = RuleCount.Of(Enumerable.Range(0, view.Mentors.Count).Select(mentor => view.Judge.Judge(mentee, mentor)));
        var changes = counts.SelectMany(count => MenteeChange(count, name));
        return new(UnmatchedKind.RulesForbid, Remark.Sentences([why, .. RuleCount.Words(counts, nameof(RoundTexts.KeptMentors))]), [.. changes]);
    }

    private IEnumerable<Remark> MenteeChange(RuleCount count, PersonName name)
    {
        var free = count.Alone.Where(HasPlaceLeft).Select(mentor => view.Mentors[mentor]).ToList();
        if (free.Count > 0)
        {
            yield return RuleChange(count, name, Remarks.Round(nameof(RoundTexts.FreeMentors), free.Count), free[0]);
        }
        else if (count.Alone.Select(mentor => view.Mentors[mentor]).FirstOrDefault(mentor => mentor is { Places: 0, Employment: EmploymentStatus.Active }) is { } full)
        {
            yield return Remarks.Round(nameof(RoundTexts.OneMorePlace), new PersonName(full.Id), name);
        }
    }

    private Unmatched MentorForbidden(int mentor)
    {
        var name = new PersonName(view.Mentors[mentor].Id);
        var why = _looking.Count == 1
            ? Remarks.Round(nameof(RoundTexts.KeepOnlyMentee), name)
            : Remarks.Round(nameof(RoundTexts.KeepAllMentees), name, _looking.Count);
        if (!MayJudge(_looking.Count))
        {
            return new(UnmatchedKind.RulesForbid, why, []);
        }

        var counts = RuleCount.Of(_looking.Select(mentee => view.Judge.Judge(mentee, mentor)));
        var changes =
            from count in counts
            let left = count.Alone.Select(at => _looking[at]).Where(mentee => solution.MentorOf[mentee] < 0).ToList()
            where left.Count > 0
            select RuleChange(count, name, Remarks.Round(nameof(RoundTexts.FreeMentees), left.Count), view.Mentees[left[0]]);
        return new(UnmatchedKind.RulesForbid, Remark.Sentences([why, .. RuleCount.Words(counts, nameof(RoundTexts.KeptMentees))]), [.. changes]);
    }

    private static Remark RuleChange(RuleCount count, PersonName name, Remark howMany, Candidate best)
    {
        var what = count.Rule == PlainNames.TakenOut
            ? Remarks.Round(nameof(RoundTexts.YourChoice))
            : Remarks.Round(nameof(RoundTexts.TheRule), PlainNames.OfRule(count.Rule));
        return Remarks.Round(count.CanBeOverruled ? nameof(RoundTexts.OnlyRulePin) : nameof(RoundTexts.OnlyRule), what, howMany, name, new PersonName(best.Id));
    }

    private bool HasPlaceLeft(int mentor) =>
        RoundView.IsAvailable(view.Mentors[mentor]) && solution.MenteesOf(mentor).Count < view.Mentors[mentor].Places;

    private bool MayJudge(int pairs)
    {
        _judged += pairs;
        return _judged <= MostJudged;
    }
}

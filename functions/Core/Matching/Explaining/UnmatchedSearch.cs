using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Looks for the single changes that would match somebody, by running the round again with each.</summary>
internal sealed class UnmatchedSearch(RoundView view, RoundResult result)
{
    public WhyUnmatched Mentee(int mentee, Unmatched unmatched)
    {
        var id = view.Mentees[mentee].Id;
        if (unmatched.Kind == UnmatchedKind.NotAvailable)
        {
            return new(id, IsMentor: false, unmatched.Kind, [unmatched.Why], [], IsAllTried: true);
        }

        var verdicts = view.Mentors.Select((_, mentor) => view.Judge.Judge(mentee, mentor)).ToList();
        var ideas = Places(verdicts).Select(mentor => PlaceIdea(id, mentor)).Concat(Lifts(RuleCount.Of(verdicts)).Select(rule => LiftIdea(id, rule, isMentor: false))).ToList();
        var rival = verdicts.Any(verdict => verdict.IsAllowed) ? Best(verdicts) : (int?)null;
        var told = rival is { } mentor ? WhyNot(view.Mentors[mentor].Id, id, verdicts[mentor]) : [];
        return Tried(id, isMentor: false, unmatched, told, ideas);
    }

    public WhyUnmatched Mentor(int mentor, Unmatched unmatched)
    {
        var id = view.Mentors[mentor].Id;
        if (unmatched.Kind == UnmatchedKind.NotAvailable)
        {
            return new(id, IsMentor: true, unmatched.Kind, [unmatched.Why], [], IsAllTried: true);
        }

        var verdicts = view.Mentees.Select((_, mentee) => view.Judge.Judge(mentee, mentor)).ToList();
        var ideas = Lifts(RuleCount.Of(verdicts)).Select(rule => LiftIdea(id, rule, isMentor: true)).ToList();
        var told = verdicts.Any(verdict => verdict.IsAllowed) ? WhyNot(id, view.Mentees[Best(verdicts)].Id, verdicts[Best(verdicts)]) : [];
        return Tried(id, isMentor: true, unmatched, told, ideas);
    }

    private static int Best(List<PairVerdict> verdicts) =>
        Enumerable.Range(0, verdicts.Count).Where(at => verdicts[at].IsAllowed).OrderByDescending(at => verdicts[at].Score).ThenBy(at => at).First();

    private IReadOnlyList<Remark> WhyNot(string mentorId, string menteeId, PairVerdict verdict)
    {
        var pair = new PersonPair(mentorId, menteeId);
        var row = result.Mentees[view.MenteeAt(menteeId)!.Value];
        return WhyNotWords.Of(view, row, pair, verdict, PinCosts.Of(view, result, pair));
    }

    // One more place helps where nothing but the place is missing: with those who fit best first.
    private IEnumerable<int> Places(List<PairVerdict> verdicts) =>
        from mentor in Enumerable.Range(0, verdicts.Count)
        let person = view.Mentors[mentor]
        where person.Employment == EmploymentStatus.Active
        where verdicts[mentor].IsAllowed || (person.Places == 0 && verdicts[mentor].Breaches.Count == 1)
        where !IsPeerGroup
        orderby verdicts[mentor].Score descending, mentor
        select mentor;

    private IEnumerable<string> Lifts(IEnumerable<RuleCount> counts) =>
        counts.Where(count => count.Alone.Count > 0 && LiftedRules.Without(view.Input.Plan.Rules, count.Rule) is not null).Select(count => count.Rule);

    private bool IsPeerGroup => view.Input.Kind == ProgramKind.PeerGroup;

    private Func<TriedChange> PlaceIdea(string menteeId, int mentor) => () =>
    {
        var person = view.Mentors[mentor];
        var input = view.Input with { Mentors = [.. view.Mentors.Select(each => each.Id == person.Id ? each with { Places = each.Places + 1 } : each)] };
        var (with, at, name) = (With(input, menteeId, isMentor: false), new PersonName(person.Id), new PersonName(menteeId));
        var said = with is null ? Remarks.Round(nameof(RoundTexts.PlaceHelpsNot), at, name) : Remarks.Round(nameof(RoundTexts.PlaceHelps), at, name, with);
        return new("place", person.Id, with is not null, said);
    };

    private Func<TriedChange> LiftIdea(string personId, string rule, bool isMentor) => () =>
    {
        var rules = LiftedRules.Without(view.Input.Plan.Rules, rule)!;
        var (with, name) = (With(view.Input with { Plan = view.Input.Plan with { Rules = rules } }, personId, isMentor), new PersonName(personId));
        var called = PlainNames.OfRule(rule);
        var said = with is null ? Remarks.Round(nameof(RoundTexts.RuleLiftedHelpsNot), called, name) : Remarks.Round(nameof(RoundTexts.RuleLiftedHelps), called, name, with);
        return new(rule, null, with is not null, said);
    };

    /// <summary>With whom somebody is in the round that a changed input gives, as it stands in a sentence; null for nobody.</summary>
    private static object? With(RoundInput input, string personId, bool isMentor)
    {
        var changed = RoundView.Of(input);
        if (Placements.Of(changed)?.OfMentee is not { } placements)
        {
            return null;
        }

        if (isMentor)
        {
            var ids = changed.Mentees.Where((_, mentee) => placements[mentee]?.MentorIds.Contains(personId, StringComparer.Ordinal) == true).Select(person => person.Id).ToList();
            return ids.Count == 0 ? null : PairWords.People(ids);
        }

        return placements[changed.MenteeAt(personId)!.Value] switch
        {
            null => null,
            { MentorIds: [] } => Remarks.Round(nameof(RoundTexts.GroupAsHost)),
            { } placement => PairWords.People(placement.MentorIds),
        };
    }

    private static WhyUnmatched Tried(string id, bool isMentor, Unmatched unmatched, IReadOnlyList<Remark> told, List<Func<TriedChange>> ideas) =>
        new(id, isMentor, unmatched.Kind, [unmatched.Why, .. told], [.. ideas.Take(WhyUnmatched.MostTried).Select(idea => idea())], ideas.Count <= WhyUnmatched.MostTried);
}

/// <summary>Programs with one rule fewer. The reporting line is never lifted: it guards people.</summary>
internal static class LiftedRules
{
    /// <summary>The rules without one of them; null when it is none of the program's, or none that is lifted.</summary>
    public static MatchingRules? Without(MatchingRules rules, string rule) => rule switch
    {
        "differentDepartment" => rules with { DifferentDepartment = false },
        "sameLocation" => rules with { SameLocation = false },
        "sharedLanguage" => rules with { SharedLanguage = false },
        "maxHoursApart" => rules with { MaxHoursApart = null },
        "levelGap" => rules with { LevelGap = null },
        "notPairedForMonths" => rules with { NotPairedForMonths = 0 },
        "attributes" => rules with { Attributes = [] },
        _ => null,
    };
}

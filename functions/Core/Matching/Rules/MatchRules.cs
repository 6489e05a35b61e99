using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>The hard rules of a round: those that hold everywhere, and those that its program has switched on.</summary>
public static class MatchRules
{
    /// <summary>The rules, in the order in which people hear of them.</summary>
    public static IReadOnlyList<IMatchRule> Of(RoundInput round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return [.. Everywhere(round), .. OfProgram(round)];
    }

    private static IEnumerable<IMatchRule> Everywhere(RoundInput round) =>
    [
        new NotOneself(),
        new HasPlace(),
        new IsAtWork(),
        new NotBlocked(round.Blocked),
        new NotForbidden(round.Forbidden),
        new NotTogetherNow(round.Past),
    ];

    private static IEnumerable<IMatchRule> OfProgram(RoundInput round)
    {
        var rules = round.Plan.Rules;
        if (rules.NotOwnManager)
        {
            yield return new NotOwnManager();
        }

        if (rules.SharedLanguage)
        {
            yield return new SharedLanguage();
        }

        if (rules.DifferentDepartment)
        {
            yield return new DifferentDepartment();
        }

        if (rules.SameLocation)
        {
            yield return new SameLocation();
        }

        if (rules.MaxHoursApart is { } hours)
        {
            yield return new MaxHoursApart(hours, new Clock(round.Today));
        }

        if (rules.LevelGap is { } gap)
        {
            yield return new WithinLevelGap(gap, new Ladder(round.Plan.Levels, round.Kind));
        }

        foreach (var rule in rules.Attributes)
        {
            yield return new AttributeLikeness(rule);
        }

        if (rules.NotPairedForMonths > 0)
        {
            yield return new NotPairedAgain(round.Past, rules.NotPairedForMonths, round.Today);
        }
    }
}

/// <summary>Two people who are never to be put together, in whichever roles. It does not say why: that is nobody's business.</summary>
internal sealed class NotBlocked(IEnumerable<PersonPair> blocked)
    : NamedPairsRule(blocked.SelectMany(pair => BothWays(pair.MentorId, pair.MenteeId)))
{
    public override string Name => "blocked";

    public override bool CanBeOverruled => false;

    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.Blocked));
}

/// <summary>Who is together is not put together a second time.</summary>
/// <param name="past">Who is or was together.</param>
internal sealed class NotTogetherNow(IEnumerable<PastPair> past) : NamedPairsRule(
    past.Where(pair => pair.Until is null).SelectMany(pair => BothWays(pair.OneId, pair.OtherId)))
{
    public override string Name => "notTogetherNow";

    public override bool CanBeOverruled => false;

    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.TogetherNow));
}

/// <summary>Who was together, or declined each other, is not put together again for some months.</summary>
/// <param name="past">Who was together.</param>
/// <param name="months">For how long; 0 for not at all.</param>
/// <param name="today">The day of the round.</param>
internal sealed class NotPairedAgain(IEnumerable<PastPair> past, int months, DateOnly today) : NamedPairsRule(
    past.Where(pair => pair.Until?.AddMonths(months) > today).SelectMany(pair => BothWays(pair.OneId, pair.OtherId)))
{
    public override string Name => "notPairedForMonths";

    public override bool CanBeOverruled => true;

    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.PairedBefore), months);
}

/// <summary>The program's own rule about an attribute of HR's.</summary>
internal sealed class AttributeLikeness(AttributeRule rule) : LikenessRule
{
    public override string Name => "attributes";

    protected override Likeness Must => rule.Must;

    protected override Remark Sentence =>
        Remarks.Breach(rule.Must == Likeness.Same ? nameof(BreachTexts.AttributeDiffers) : nameof(BreachTexts.AttributeSame), rule.Attribute);

    protected override string? ValueOf(Candidate person) => person.Attributes.GetValueOrDefault(rule.Attribute);
}

/// <summary>Nobody is matched with themselves: some people enroll as both.</summary>
internal sealed class NotOneself : IMatchRule, IPairLister
{
    public string Name => "notOneself";

    public bool CanBeOverruled => false;

    public Remark? Forbids(Candidate mentor, Candidate mentee) =>
        mentor.Id == mentee.Id ? Remarks.Breach(nameof(BreachTexts.Oneself)) : null;

    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentees.Select(mentee => new PersonPair(mentee.Id, mentee.Id));
}

/// <summary>What the owner does not want in this round.</summary>
internal sealed class NotForbidden(IEnumerable<PersonPair> forbidden) : NamedPairsRule(forbidden)
{
    public override string Name => "forbidden";

    public override bool CanBeOverruled => false;

    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.TakenOut));
}

/// <summary>They come from different departments.</summary>
internal sealed class DifferentDepartment : LikenessRule
{
    public override string Name => "differentDepartment";

    protected override Likeness Must => Likeness.Different;

    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.SameDepartment));

    protected override string? ValueOf(Candidate person) => person.Department;
}

/// <summary>They work at the same place.</summary>
internal sealed class SameLocation : LikenessRule
{
    public override string Name => "sameLocation";

    protected override Likeness Must => Likeness.Same;

    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.OtherLocation));

    protected override string? ValueOf(Candidate person) => person.Location;
}

/// <summary>They have a language in common. Where the languages of one are unknown, it forbids nothing.</summary>
internal sealed class SharedLanguage : TraitRule<string>
{
    public override string Name => "sharedLanguage";

    public override bool CanBeOverruled => false;

    protected override string TraitOf(Candidate person) => LanguageTags.Of(person);

    protected override Remark? Forbids(string mentor, string mentee) =>
        mentor.Length == 0 || mentee.Length == 0 || LanguageTags.Common(mentor, mentee).Count > 0 ? null : Remarks.Breach(nameof(BreachTexts.NoLanguage));
}

/// <summary>The mentor has a free place, and the mentee is in no running relationship of this program.</summary>
internal sealed class HasPlace : TraitRule<bool>
{
    public override string Name => "capacity";

    public override bool CanBeOverruled => false;

    protected override bool TraitOf(Candidate person) => person.Places > 0;

    protected override Remark? Forbids(bool mentor, bool mentee) =>
        !mentor ? Remarks.Breach(nameof(BreachTexts.MentorFull))
        : !mentee ? Remarks.Breach(nameof(BreachTexts.MenteeTaken))
        : null;
}

/// <summary>Nobody is matched within their own reporting line: the manager, the manager's manager and so on, in either role.</summary>
internal sealed class NotOwnManager : IMatchRule, IPairLister
{
    public string Name => "notOwnManager";

    public bool CanBeOverruled => false;

    public Remark? Forbids(Candidate mentor, Candidate mentee) =>
        mentee.ManagerChain.Contains(mentor.Id, StringComparer.Ordinal) ? Remarks.Breach(nameof(BreachTexts.MenteeReports))
        : mentor.ManagerChain.Contains(mentee.Id, StringComparer.Ordinal) ? Remarks.Breach(nameof(BreachTexts.MentorReports))
        : null;

    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentees.SelectMany(mentee => mentee.ManagerChain.Select(above => new PersonPair(above, mentee.Id)))
            .Concat(mentors.SelectMany(mentor => mentor.ManagerChain.Select(above => new PersonPair(mentor.Id, above))));
}

using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>
/// A relationship told step by step: time only moves by stating it, and every deadline on the way is woken for,
/// exactly as the orchestrator does.
/// </summary>
internal sealed class Story
{
    public const string Mentor = "maya";
    public const string Mentee = "noah";

    private readonly List<Effect> _effects = [];
    private int _signals;

    public Story(Terms? terms = null, IReadOnlyList<Member>? members = null, string id = "rel-1")
    {
        Now = Monday;
        var decision = Lifecycle.Start(id, "onboarding", 1, terms ?? new(), members ?? Pair(), Now);
        Keep(decision);
    }

    /// <summary>Monday, 5 January 2026, 10:00 in UTC and London.</summary>
    public static DateTimeOffset Monday { get; } = new(2026, 1, 5, 10, 0, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; private set; }

    public RelationshipState State { get; private set; } = null!;

    public DateTimeOffset? WakeAt { get; private set; }

    public SignalResult Last { get; private set; } = null!;

    /// <summary>Effects since the last time this was asked.</summary>
    public IReadOnlyList<Effect> TakeEffects()
    {
        Effect[] taken = [.. _effects];
        _effects.Clear();
        return taken;
    }

    public static Member[] Pair(string mentorZone = "Etc/UTC", string menteeZone = "Etc/UTC") =>
    [
        new() { Id = Mentor, Role = MemberRole.Mentor, TimeZone = mentorZone },
        new() { Id = Mentee, Role = MemberRole.Mentee, TimeZone = menteeZone },
    ];

    public static Member[] Group(int mentees, int mentors = 1) =>
    [
        .. Enumerable.Range(1, mentors).Select(i => new Member { Id = $"mentor{i}", Role = MemberRole.Mentor }),
        .. Enumerable.Range(1, mentees).Select(i => new Member { Id = $"mentee{i}", Role = MemberRole.Mentee }),
    ];

    /// <summary>A pair whose proposal has been accepted by both.</summary>
    public static Story InKickoff(Terms? terms = null, IReadOnlyList<Member>? members = null, string id = "rel-1")
    {
        var story = new Story(terms, members, id);
        foreach (var member in story.State.Members)
        {
            story.Take(new Accept { PersonId = member.Id, Accepted = true });
        }

        story.TakeEffects();
        return story;
    }

    /// <summary>The kickoff was held on Tuesday, 6 January 2026, 09:00 to 10:00, and goals are agreed.</summary>
    public static Story InSessions(Terms? terms = null, IReadOnlyList<Member>? members = null, string id = "rel-1")
    {
        var story = InKickoff(terms, members, id);
        var mentee = story.State.Members.First(m => m.Role == MemberRole.Mentee).Id;
        var mentor = story.State.Members.First(m => m.Role == MemberRole.Mentor).Id;
        story.Take(new Book { PersonId = mentee, StartsAt = Monday.AddHours(23), DurationMinutes = 60 });
        story.Take(new AgreeGoals { PersonId = mentee, GoalCount = 2 });
        story.Take(new AgreeGoals { PersonId = mentor, Confirm = true });
        story.AdvanceTo(Monday.AddDays(1));
        story.Take(new LogSession { PersonId = mentee, SessionId = "s0", SessionOutcome = SessionOutcome.Held });
        Assert.Equal(Phase.Sessions, story.State.Phase);
        story.TakeEffects();
        return story;
    }

    /// <summary>As many sessions as given, each booked an hour ahead and logged as held.</summary>
    public static Story InFeedback(Terms? terms = null, int held = 1, IReadOnlyList<Member>? members = null)
    {
        var story = InSessions((terms ?? new()) with { SessionsMinimum = 1, ExtensionWeeks = 0 }, members);
        for (var i = 0; i < held; i++)
        {
            story.HoldSession();
        }

        story.AdvanceTo(story.State.PlannedEndAt!.Value);
        Assert.Equal(Phase.Feedback, story.State.Phase);
        story.TakeEffects();
        return story;
    }

    /// <summary>Books a session in an hour, holds it and logs it.</summary>
    public string HoldSession()
    {
        var person = State.ActiveMembers.First().Id;
        var id = $"s{State.NextSession}";
        Take(new Book { PersonId = person, StartsAt = Now.AddHours(1), DurationMinutes = 30 });
        Advance(TimeSpan.FromHours(2));
        Take(new LogSession { PersonId = person, SessionId = id, SessionOutcome = SessionOutcome.Held });
        Assert.Equal(SignalFate.Applied, Last.Fate);
        return id;
    }

    public SignalResult Take(Signal signal)
    {
        var named = signal with { Id = signal.Id.Length > 0 ? signal.Id : $"signal-{++_signals}", At = Now };
        var decision = Lifecycle.Decide(State, named, Now);
        Keep(decision);
        Last = decision.Results[0];
        return Last;
    }

    public void Advance(TimeSpan span) => AdvanceTo(Now + span);

    public void AdvanceDays(int days) => Advance(TimeSpan.FromDays(days));

    /// <summary>Wakes at every deadline on the way.</summary>
    public void AdvanceTo(DateTimeOffset time)
    {
        while (WakeAt is { } wake && wake <= time)
        {
            Now = wake;
            Keep(Lifecycle.Decide(State, wake));
        }

        Now = time;
    }

    public Ask Ask(AskKind kind, string? personId = null) =>
        State.Asks.First(a => a.Kind == kind && (personId is null || a.PersonId == personId));

    public IEnumerable<MailKind> MailsTo(string personId) =>
        TakeEffects().OfType<SendMail>().Where(m => m.PersonId == personId).Select(m => m.Mail);

    private void Keep(Decision decision)
    {
        State = decision.State;
        WakeAt = decision.WakeAt;
        _effects.AddRange(decision.Effects);
    }
}

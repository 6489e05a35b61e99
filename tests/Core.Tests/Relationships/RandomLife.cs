using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Relationships;

/// <summary>
/// Turns a list of numbers into a relationship and what happens to it: half of it what people would do, half of it
/// duplicates, lies, strangers, late mail and clocks that jump. The same numbers always tell the same life.
/// </summary>
internal sealed class RandomLife
{
    private static readonly string[] Zones = ["Etc/UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Nowhere/Land"];

    private readonly int[] _numbers;
    private readonly List<Signal> _sent = [];
    private int _seed;

    public RandomLife(int[] numbers, bool isGroup)
    {
        _numbers = numbers;
        _seed = numbers.Length > 0 ? numbers[0] : 0;
        IsGroup = isGroup;
    }

    public bool IsGroup { get; }

    /// <summary>Lives it, and shows every decision with the state before it.</summary>
    public RelationshipState Live(Action<RelationshipState?, IReadOnlyList<Signal>, Decision, DateTimeOffset> see)
    {
        var now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(Pick(500_000));
        var decision = Lifecycle.Start("rel", "p", 1, SomeTerms(), SomeMembers(), now);
        see(null, [], decision, now);
        for (var i = 1; i < _numbers.Length; i++)
        {
            _seed = _numbers[i];
            now = NextTime(now, decision.WakeAt);
            var signals = Enumerable.Range(0, Pick(10) == 0 ? 3 : 1).Where(_ => Pick(5) > 0).Select(_ => SomeSignal(decision.State, now)).ToList();
            var before = decision.State;
            decision = Lifecycle.Decide(before, signals, now);
            see(before, signals, decision, now);
        }

        return decision.State;
    }

    private DateTimeOffset NextTime(DateTimeOffset now, DateTimeOffset? wakeAt) => Pick(100) switch
    {
        _ when now.Year is < 1900 or > 9000 => new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero),
        < 55 => now.AddMinutes(Pick(120)),
        < 80 => wakeAt > now ? wakeAt.Value : now.AddHours(Pick(50)),
        < 90 => now.AddHours(Pick(100)),
        < 94 => now.AddDays(Pick(40)),
        < 98 => now.AddHours(-Pick(100)),
        < 99 => now.AddDays(Pick(1000)),
        _ => new(Pick(2) == 0 ? 3 : 9900, 1, 1, 0, 0, 0, TimeSpan.Zero),
    };

    private Signal SomeSignal(RelationshipState state, DateTimeOffset now)
    {
        if (_sent.Count > 0 && Pick(12) == 0)
        {
            return _sent[Pick(_sent.Count)];
        }

        var signal = state.Asks.Count > 0 && Pick(3) > 0 ? Answer(state, state.Asks[Pick(state.Asks.Count)], now) : Anything(state, now);
        var sent = signal with
        {
            Id = $"x{_sent.Count}",
            At = Pick(8) == 0 ? now.AddHours(Pick(1000) - 500) : now,
            PersonId = Pick(25) == 0 ? "stranger" : signal.PersonId,
        };
        _sent.Add(sent);
        return sent;
    }

    private Signal Answer(RelationshipState state, Ask ask, DateTimeOffset now) => ask.Kind switch
    {
        AskKind.Accept => new Accept { PersonId = ask.PersonId, AskId = ask.Id, Accepted = Pick(12) > 0 },
        AskKind.BookKickoff or AskKind.BookSession => new Book
        {
            PersonId = ask.PersonId,
            AskId = ask.Id,
            StartsAt = now.AddMinutes(Pick(10_000)),
            DurationMinutes = 30 + Pick(60),
        },
        AskKind.AgreeGoals => new AgreeGoals
        {
            PersonId = ask.PersonId,
            AskId = ask.Id,
            GoalCount = 2,
            Confirm = state.Member(ask.PersonId)!.Role == MemberRole.Mentor,
        },
        AskKind.LogSession => new LogSession
        {
            PersonId = ask.PersonId,
            AskId = ask.Id,
            SessionId = ask.SessionId!,
            Quality = 4,
            SessionOutcome = Pick(3) > 0 ? SessionOutcome.Held : (SessionOutcome)Pick(5),
            MovedTo = Pick(2) == 0 ? now.AddDays(3) : null,
        },
        AskKind.CheckIn => new CheckIn { PersonId = ask.PersonId, AskId = ask.Id, Pulse = 1 + Pick(5), NeedsHelp = Pick(9) == 0 },
        _ => new GiveFeedback { PersonId = ask.PersonId, AskId = ask.Id, Rating = 1 + Pick(5), Recommend = Pick(11) },
    };

    private Signal Anything(RelationshipState state, DateTimeOffset now)
    {
        var who = state.Members[Pick(state.Members.Count)].Id;
        var askId = Pick(3) == 0 ? null : $"a{Pick(state.NextAsk + 1)}";
        var session = $"s{Pick(state.NextSession + 1)}";
        return Pick(31) switch
        {
            0 => new Accept { PersonId = who, Accepted = Pick(6) > 0, AskId = askId },
            1 or 2 => new Book
            {
                PersonId = who,
                AskId = askId,
                SessionId = Pick(2) == 0 ? session : null,
                StartsAt = now.AddMinutes(Pick(30_000) - 3000),
                DurationMinutes = Pick(500),
            },
            3 => new AgreeGoals { PersonId = who, GoalCount = Pick(5), Confirm = Pick(2) == 0 },
            4 or 5 or 6 => new LogSession
            {
                PersonId = who,
                SessionId = session,
                SessionOutcome = (SessionOutcome)Pick(5),
                MovedTo = Pick(2) == 0 ? now.AddHours(Pick(200)) : null,
                Quality = Pick(7),
                Learnings = Pick(3),
            },
            7 => new CheckIn { PersonId = who, AskId = askId ?? "", Pulse = Pick(7) },
            8 => new GiveFeedback { PersonId = who, Rating = Pick(7), Recommend = Pick(12) },
            9 or 10 => new Pause { PersonId = who, Until = Pick(2) == 0 ? now.AddHours(Pick(2000) - 100) : null },
            11 => new Pause { Until = Pick(2) == 0 ? now.AddHours(Pick(2000)) : null },
            12 or 13 => new Resume { PersonId = who },
            14 or 15 => new Resume { Cause = Pick(2) == 0 ? null : (PauseCause)Pick(3) },
            16 => Pick(3) == 0 ? new End { PersonId = Pick(3) == 0 ? null : who, Rematch = Pick(2) == 0 } : new PersonReturned { PersonId = who },
            17 or 18 => new FinishEarly { PersonId = who },
            19 => new Extend { Weeks = Pick(60) },
            20 => new Dispute { PersonId = who, SessionId = session },
            21 or 22 => new PersonAway { PersonId = who },
            23 or 24 => new PersonReturned { PersonId = who },
            25 => Pick(3) == 0 ? new PersonLeft { PersonId = who, Why = (LeaveReason)Pick(5) } : new PersonReturned { PersonId = who },
            26 => new PersonChanged { PersonId = who, TimeZone = Zones[Pick(Zones.Length)], WorkingHours = SomeHours() },
            27 => new ProgramChanged { Version = Pick(10), Terms = Pick(8) == 0 ? null : SomeTerms() },
            28 or 29 => new PersonLeaving { PersonId = who, LastDay = Pick(2) == 0 ? null : DateOnly.FromDateTime(now.UtcDateTime).AddDays(Pick(60) - 5) },
            _ => Pick(2) == 0
                ? new UnknownSignal("novelty") { PersonId = who }
                : new MemberErased { PersonId = who, Tombstone = $"erased-{Pick(1000)}" },
        };
    }

    private Terms SomeTerms() => new()
    {
        IsGroup = IsGroup,
        AcceptanceRequired = Pick(5) > 0,
        AcceptanceWithinDays = 1 + Pick(10),
        KickoffWithinDays = Pick(21),
        SessionsMinimum = Pick(4),
        SessionsEveryDays = 1 + Pick(30),
        DurationWeeks = 1 + Pick(16),
        ExtensionWeeks = Pick(5),
        CheckInsEveryDays = Pick(40),
        FeedbackWithinDays = 1 + Pick(14),
        GroupSizeMin = 1 + Pick(4),
        QuietDays = Pick(3) == 0 ? [(DayOfWeek)Pick(7), (DayOfWeek)Pick(7)] : [],
    };

    private Member[] SomeMembers()
    {
        if (!IsGroup)
        {
            return [SomeMember("m0", MemberRole.Mentor), SomeMember("n0", MemberRole.Mentee)];
        }

        var mentees = Pick(40) == 0 ? 29 : 1 + Pick(6);
        return
        [
            .. Enumerable.Range(0, 1 + Pick(3)).Select(i => SomeMember($"m{i}", MemberRole.Mentor)),
            .. Enumerable.Range(0, mentees).Select(i => SomeMember($"n{i}", MemberRole.Mentee)),
        ];
    }

    private Member SomeMember(string id, MemberRole role) =>
        new() { Id = id, Role = role, TimeZone = Zones[Pick(Zones.Length)], WorkingHours = SomeHours() };

    private WorkingHours SomeHours() => Pick(3) > 0
        ? WorkingHours.Default
        : new() { Days = [(DayOfWeek)Pick(7), (DayOfWeek)Pick(7)], From = new(Pick(12), 30), To = new(12 + Pick(12), Pick(60)) };

    /// <summary>A number below the bound; each call takes the next one of the present seed.</summary>
    private int Pick(int bound)
    {
        _seed = unchecked((int)((_seed * 6364136223846793005L + 1442695040888963407L) >> 17));
        return (int)((uint)_seed % (uint)bound);
    }
}

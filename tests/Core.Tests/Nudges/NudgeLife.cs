using ServerlessMentoring.Core.Nudges;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>
/// A person, some programs, and some months in which asks open and close, sessions are booked and called off, clocks change, the timer fails for
/// hours and days, and people pause, move and unsubscribe. The same seed always tells the same life. Whoever lives it keeps the due-index as the
/// app does: a look only when it is due, and a time noted whenever something opens.
/// </summary>
internal sealed class NudgeLife
{
    private const int Days = 70;

    private readonly Random _random;
    private readonly List<LifeProgram> _programs;
    private readonly List<LifeAsk> _asks = [];
    private readonly List<LifeSession> _sessions = [];
    private DateTimeOffset? _dueAt;
    private DateTimeOffset _outageUntil;
    private int _next;

    public NudgeLife(int seed)
    {
        _random = new Random(seed);
        _programs = [.. Enumerable.Range(0, 1 + _random.Next(3)).Select(_ => new LifeProgram(SomePlan()))];
        Zone = SomeZone();
        Hours = _random.Next(3) == 0 ? SomeHours() : WorkingHours.Default;
        Start = new DateTimeOffset(2011 + _random.Next(18), 1 + _random.Next(12), 1, 0, 0, 0, TimeSpan.Zero).AddHours(_random.Next(24));
        Now = Start;
    }

    public DateTimeOffset Start { get; }

    public DateTimeOffset Now { get; private set; }

    public string Zone { get; private set; }

    public WorkingHours Hours { get; }

    public bool Unsubscribed { get; private set; }

    public DateOnly? LastDigestOn { get; private set; }

    /// <summary>Since when nothing has happened but the passing of time, so that one can say what should have been sent.</summary>
    public DateTimeOffset CalmSince { get; private set; }

    public IReadOnlyList<LifeProgram> Programs => _programs;

    public IReadOnlyList<LifeAsk> Asks => _asks;

    public IReadOnlyList<LifeSession> Sessions => _sessions;

    /// <summary>Lives it, hour by hour.</summary>
    /// <param name="sent">Sees each digest before it counts.</param>
    /// <param name="ran">Sees each hour after the timer's run.</param>
    public void Live(Action<NudgeDigest> sent, Action ran)
    {
        for (var end = Start.AddDays(Days); Now < end; Now = Now.AddHours(1))
        {
            while (_random.Next(30) == 0)
            {
                Happen();
                CalmSince = Now;
            }

            if (Now < _outageUntil)
            {
                CalmSince = Now;
                continue;
            }

            // Two hosts now and then run at once: the second finds what the first noted.
            for (var host = 0; host <= _random.Next(2); host++)
            {
                Run(sent);
            }

            ran();
        }
    }

    public IEnumerable<LifeAsk> OpenAsks => _asks.Where(ask => ask.IsOpen && !ask.Program.IsPaused);

    private void Run(Action<NudgeDigest> sent)
    {
        if (!(_dueAt <= Now))
        {
            return;
        }

        var outlook = Look();
        if (outlook.Digest is { } digest)
        {
            sent(digest);
            Count(digest);
        }

        _dueAt = outlook.LookAt;
    }

    private void Count(NudgeDigest digest)
    {
        LastDigestOn = digest.On;
        foreach (var ask in digest.Asks.Select(named => _asks.Single(each => each.Id == named.AskId)))
        {
            (ask.Count, ask.LastOn) = (ask.Count + 1, digest.On);
        }

        foreach (var session in digest.Sessions.Select(named => _sessions.Single(each => each.Id == named.SessionId)))
        {
            session.IsReminded = true;
        }
    }

    private NudgeOutlook Look() => NudgePlanner.Look(
        new NudgeReader(Zone, Hours, !Unsubscribed, LastDigestOn),
        [.. OpenAsks.Select(ask => new NudgeAsk
        {
            RelationshipId = "rel",
            AskId = ask.Id,
            OpenSince = ask.OpenSince,
            Plan = ask.Program.Plan,
            Count = ask.Count,
            LastOn = ask.LastOn,
        })],
        [.. _sessions.Where(session => session is { IsBooked: true, IsReminded: false, Program.IsPaused: false })
            .Select(session => new NudgeSession("rel", session.Id, session.StartsAt, session.Program.Plan))],
        Now);

    private void NoteDue()
    {
        var outlook = Look();
        var at = outlook.Digest?.DueAt ?? outlook.LookAt;
        _dueAt = at is null || _dueAt < at ? _dueAt : at;
    }

    private void Happen()
    {
        var program = _programs[_random.Next(_programs.Count)];
        switch (_random.Next(20))
        {
            case < 7:
                _asks.Add(new LifeAsk($"a{++_next}", program, Now));
                NoteDue();
                break;
            case < 11 when _asks.Count > 0:
                _asks[_random.Next(_asks.Count)].IsOpen = false;
                break;
            case < 14:
                var startsAt = Now + SessionReminder.LongestNotice + TimeSpan.FromMinutes(5 + _random.Next(20_000));
                _sessions.Add(new LifeSession($"s{++_next}", program, startsAt));
                NoteDue();
                break;
            case 14 when _sessions.Count > 0:
                _sessions[_random.Next(_sessions.Count)].IsBooked = false;
                break;
            case 15:
                program.IsPaused = true;
                break;
            case 16 when program.IsPaused:
                Resume(program);
                break;
            case 17:
                Unsubscribed = !Unsubscribed;
                break;
            case 18:
                _outageUntil = Now.AddHours(1 + _random.Next(_random.Next(4) == 0 ? 72 : 6));
                break;
            case 19 when _random.Next(4) == 0:
                Zone = SomeZone();
                NoteDue();
                break;
        }
    }

    private void Resume(LifeProgram program)
    {
        program.IsPaused = false;
        foreach (var ask in _asks.Where(ask => ask.Program == program))
        {
            ask.OpenSince = Now;
        }

        NoteDue();
    }

    private NudgePlan SomePlan() => new()
    {
        AfterDays = _random.Next(8),
        EveryDays = 1 + _random.Next(8),
        MaxPerAsk = _random.Next(6),
        SendAt = new TimeOnly(6, 0).AddMinutes(_random.Next((11 * 60) + 1)),
        QuietDays = SomeDays(_random.Next(3) == 0 ? _random.Next(7) : _random.Next(3)),
    };

    private WorkingHours SomeHours()
    {
        var from = _random.Next(22);
        return new WorkingHours { Days = SomeDays(1 + _random.Next(7)), From = new TimeOnly(from, 0), To = new TimeOnly(from + 1 + _random.Next(23 - from), 30) };
    }

    private IReadOnlyList<DayOfWeek> SomeDays(int count)
    {
        var days = Enum.GetValues<DayOfWeek>();
        _random.Shuffle(days);
        return [.. days.Take(count)];
    }

    private string SomeZone() => Zones.All[_random.Next(Zones.All.Count)];
}

using ServerlessMentoring.Core.Nudges;

namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>What must hold of every digest of a life, and of every day without one; told apart from how the planner reckons.</summary>
internal sealed class NudgeRules(NudgeLife life)
{
    private readonly HashSet<DateOnly> _days = [];
    private readonly HashSet<string> _named = [];

    public int Digests { get; private set; }

    public int Reminders { get; private set; }

    public int SessionReminders { get; private set; }

    public int DaysChecked { get; private set; }

    private DateTime Local => Zones.Local(life.Now, life.Zone);

    private DateOnly Today => DateOnly.FromDateTime(Local);

    /// <summary>Sees a digest before it counts.</summary>
    public void Sent(NudgeDigest digest)
    {
        Assert.False(life.Unsubscribed, "Nobody who unsubscribed gets a digest.");
        Assert.Equal(Today, digest.On);
        Assert.True(_days.Add(digest.On), $"There are two digests on {digest.On}.");
        Assert.True(digest.Asks.Count + digest.Sessions.Count > 0, "A digest says something.");
        var plans = digest.Asks.Select(ask => ask.Plan).Concat(digest.Sessions.Select(session => session.Plan)).ToList();
        var earliest = digest.Asks.Count > 0 ? digest.Asks.Min(ask => ask.Plan.SendAt) : plans.Min(plan => plan.SendAt);
        Assert.InRange(TimeOnly.FromDateTime(Local), earliest, new TimeOnly(17, 59, 59));
        Assert.All(plans, plan => Assert.True(IsAllowed(plan.QuietDays), $"{Today.DayOfWeek} is no day to send."));
        foreach (var ask in digest.Asks)
        {
            Check(life.Asks.Single(each => each.Id == ask.AskId));
        }

        foreach (var session in digest.Sessions)
        {
            Check(life.Sessions.Single(each => each.Id == session.SessionId));
        }

        if (digest.Asks.Count == 0)
        {
            Assert.Contains(digest.Sessions, session => life.Now >= session.StartsAt - SessionReminder.Ahead);
        }

        if (digest.Sessions.Count > 0 && life.Hours.From < new TimeOnly(18, 0))
        {
            var isAfterWork = TimeOnly.FromDateTime(Local) >= life.Hours.To;
            Assert.True(TimeOnly.FromDateTime(Local) >= life.Hours.From, "Work has not begun.");
            Assert.False(digest.Asks.Count == 0 && isAfterWork && plans.All(plan => plan.SendAt < life.Hours.To), "Work is over.");
        }

        Digests++;
    }

    /// <summary>Sees each hour: at a day's end, after a day on which nothing happened, everything ripe has been named.</summary>
    public void Ran()
    {
        var isLastRun = Local.TimeOfDay < TimeSpan.FromHours(18) && Local.TimeOfDay >= TimeSpan.FromHours(17);
        if (!isLastRun || life.CalmSince > life.Now.AddHours(-19) || life.Unsubscribed)
        {
            return;
        }

        DaysChecked++;
        foreach (var ask in life.OpenAsks.Where(ask => ask.Count < ask.Program.Plan.MaxPerAsk && ask.LastOn != Today))
        {
            var ripe = Zones.Local(ask.OpenSince, life.Zone).AddDays(ask.Program.Plan.AfterDays) < Today.ToDateTime(new TimeOnly(5, 0));
            var again = ask.LastOn is null || ask.LastOn.Value.AddDays(ask.Program.Plan.EveryDays) <= Today;
            var waits = life.LastDigestOn > Today || !IsAllowed(ask.Program.Plan.QuietDays);
            Assert.False(ripe && again && !waits, $"{ask.Id} should have been named on {Today}.");
        }
    }

    private void Check(LifeAsk ask)
    {
        Assert.True(ask.IsOpen, "Nobody is reminded of a closed ask.");
        Assert.False(ask.Program.IsPaused, "Nobody is reminded in a pause.");
        Assert.True(ask.Count < ask.Program.Plan.MaxPerAsk, "Nobody is reminded more often than the program says.");
        Assert.True(Zones.Local(ask.OpenSince, life.Zone).AddDays(ask.Program.Plan.AfterDays).AddHours(-1) <= Local, "It is not open long enough.");
        Assert.True(ask.LastOn is null || ask.LastOn.Value.AddDays(ask.Program.Plan.EveryDays) <= Today, "It is too soon after the last one.");
        Reminders++;
    }

    private void Check(LifeSession session)
    {
        Assert.True(session is { IsBooked: true, Program.IsPaused: false } && session.StartsAt > life.Now, "The session will not be.");
        Assert.True(_named.Add(session.Id), "A session is reminded of once.");
        Assert.True(DateOnly.FromDateTime(Zones.Local(session.StartsAt - SessionReminder.Ahead, life.Zone)) <= Today, "It is too far ahead.");
        SessionReminders++;
    }

    /// <summary>Working days that are quiet nowhere; where there are none, the program's own; where there are none, any that is not quiet.</summary>
    private bool IsAllowed(IReadOnlyList<DayOfWeek> own)
    {
        var plans = life.OpenAsks.Select(ask => ask.Program.Plan)
            .Concat(life.Sessions.Where(each => each is { IsBooked: true, IsReminded: false, Program.IsPaused: false } && each.StartsAt > life.Now).Select(each => each.Program.Plan));
        var quiet = plans.SelectMany(plan => plan.QuietDays).ToHashSet();
        var today = Today.DayOfWeek;
        var common = life.Hours.Days.Where(day => !quiet.Contains(day)).ToList();
        var mine = life.Hours.Days.Where(day => !own.Contains(day)).ToList();
        return common.Count > 0 ? common.Contains(today) : mine.Count > 0 ? mine.Contains(today) : !own.Contains(today);
    }
}

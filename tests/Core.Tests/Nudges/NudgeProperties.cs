namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>Random programs, people and clocks: what never happens, and what always does.</summary>
public sealed class NudgeProperties
{
    private const int LivesTried = 2_000;

    [Fact]
    public void Given_any_programs_people_and_clocks_then_digests_keep_every_rule_and_nothing_is_forgotten()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<NudgeRules>();
        Parallel.For(0, LivesTried, seed =>
        {
            var life = new NudgeLife(seed);
            var rules = new NudgeRules(life);
            try
            {
                life.Live(rules.Sent, rules.Ran);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Life {seed}, {life.Zone}, {life.Now:u}: {exception.Message}", exception);
            }

            seen.Add(rules);
        });

        // Lives in which nothing happens would prove nothing.
        var (digests, sessions, days) = (seen.Sum(each => each.Digests), seen.Sum(each => each.SessionReminders), seen.Sum(each => each.DaysChecked));
        TestContext.Current.TestOutputHelper!.WriteLine($"{digests} digests, {seen.Sum(each => each.Reminders)} reminders, {sessions} sessions, {days} days checked");
        Assert.True(digests > 5 * LivesTried && sessions > LivesTried && days > LivesTried, "Too little happened.");
    }
}

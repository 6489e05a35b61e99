using FsCheck;
using FsCheck.Fluent;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Tests.People;

public sealed class PersonFactsTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Given_an_unknown_person_when_updated_then_the_person_is_created()
    {
        var person = PersonFacts.Apply(null, Updated(1, name: "Ada"))!;

        Assert.Equal(("E-1", "Ada", "Etc/UTC", 1), (person.Id, person.DisplayName, person.TimeZone, person.Capacity));
        Assert.Null(person.Email);
        Assert.Equal(EmploymentStatus.Active, person.Employment.Status);
    }

    [Fact]
    public void Given_an_older_event_then_it_sets_only_what_nothing_newer_has_set()
    {
        var person = PersonFacts.Apply(null, Updated(5, name: "Ada L."))!;

        person = PersonFacts.Apply(person, Updated(4, name: "Ada", email: "ada@example.com"))!;

        Assert.Equal(("Ada L.", "ada@example.com"), (person.DisplayName, person.Email));
    }

    [Fact]
    public void Given_an_equal_version_then_it_applies()
    {
        var person = PersonFacts.Apply(PersonFacts.Apply(null, Updated(5, name: "Ada")), Updated(5, name: "Ada L."))!;

        Assert.Equal("Ada L.", person.DisplayName);
    }

    [Fact]
    public void Given_nothing_new_then_the_same_person_comes_back()
    {
        var person = PersonFacts.Apply(null, Updated(5, name: "Ada"))!;

        Assert.Same(person, PersonFacts.Apply(person, Updated(4, name: "A.")));
        Assert.Same(person, PersonFacts.Apply(person, Event(HrEventType.Withdrawn, 9)));
        Assert.Null(PersonFacts.Apply(null, Event(HrEventType.Withdrawn, 9)));
    }

    [Fact]
    public void Given_an_event_about_someone_else_then_it_is_refused() =>
        Assert.Throws<ArgumentException>(() => PersonFacts.Apply(new Person { Id = "E-2" }, Updated(1, name: "Ada")));

    [Fact]
    public void Given_a_field_that_hr_clears_then_it_is_gone_but_what_the_person_set_stays()
    {
        var person = PersonFacts.Apply(null, Change(1, new PersonProfile { About = "From HR", Capacity = 3 }, "about", "capacity"))!;
        person = person with { Own = new OwnSettings { About = "My own words", Capacity = 0 } };

        person = PersonFacts.Apply(person, Change(2, new PersonProfile(), "about", "capacity"))!;

        Assert.Equal(("My own words", 0), (person.About, person.Capacity));
        Assert.Equal(("", 1), ((person with { Own = new OwnSettings() }).About, (person with { Own = new OwnSettings() }).Capacity));
    }

    [Fact]
    public void Given_employment_events_then_the_newest_counts()
    {
        var leaves = new DateOnly(2026, 12, 31);
        var person = PersonFacts.Apply(null, Event(HrEventType.TerminationRecorded, 3) with { EffectiveDate = leaves })!;
        Assert.Equal((EmploymentStatus.Leaving, leaves), (person.Employment.Status, person.Employment.LeavesOn));

        Assert.Same(person, PersonFacts.Apply(person, Event(HrEventType.TerminationCancelled, 2)));
        Assert.Equal((true, leaves), Then(person, HrEventType.LeaveStarted, 2).Employment is var both ? (both.OnLeave, both.LeavesOn) : default);
        Assert.Equal(EmploymentStatus.Left, Then(person, HrEventType.TerminationEffective, 4).Employment.Status);
        Assert.Equal(EmploymentStatus.Active, Then(person, HrEventType.TerminationCancelled, 4).Employment.Status);
        Assert.Equal(EmploymentStatus.Active, Then(Then(person, HrEventType.TerminationEffective, 4), HrEventType.Rehired, 5).Employment.Status);
        Assert.Equal(EmploymentStatus.OnLeave, Then(new Person { Id = "E-1" }, HrEventType.LeaveStarted, 1).Employment.Status);
        Assert.Equal(EmploymentStatus.Active, Then(Then(new Person { Id = "E-1" }, HrEventType.LeaveStarted, 1), HrEventType.LeaveEnded, 2).Employment.Status);
    }

    [Fact]
    public void Given_profile_events_in_any_order_and_number_then_the_person_is_the_same() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2_000), Prop.ForAll(Shuffled().ToArbitrary(), orders =>
            Describe(orders.First) == Describe(orders.Second)));

    private static string Describe(IEnumerable<HrEvent> events)
    {
        var person = events.Aggregate((Person?)null, PersonFacts.Apply)!;
        return $"{person.Profile} {string.Join(' ', person.ProfileVersions.OrderBy(pair => pair.Key, StringComparer.Ordinal))}";
    }

    // Each version says one thing, so that the order of equal ones cannot matter; the second order repeats some.
    private static Gen<(HrEvent[] First, HrEvent[] Second)> Shuffled() =>
        from count in Gen.Choose(1, 8)
        from fields in Gen.Choose(1, 7).ArrayOf(count)
        let events = fields.Select((bits, version) => Some(version, bits)).ToArray()
        from first in Gen.Shuffle(events)
        from second in Gen.Shuffle((HrEvent[])[.. events, events[0]])
        select (first.ToArray(), second.ToArray());

    private static HrEvent Some(int version, int bits) => Change(
        version,
        new PersonProfile { Email = $"e{version}@example.com", DisplayName = $"n{version}", Level = $"l{version}" },
        [.. new[] { "email", "displayName", "level" }.Where((_, bit) => (bits & (1 << bit)) != 0)]);

    private static Person Then(Person person, HrEventType type, long version) => PersonFacts.Apply(person, Event(type, version))!;

    private static HrEvent Updated(long version, string? name = null, string? email = null) => Change(
        version,
        new PersonProfile { DisplayName = name, Email = email },
        [.. new[] { ("displayName", name), ("email", email) }.Where(pair => pair.Item2 is not null).Select(pair => pair.Item1)]);

    private static HrEvent Change(long version, PersonProfile values, params string[] fields) =>
        Event(HrEventType.Updated, version) with { Profile = new ProfileChange(values, fields) };

    private static HrEvent Event(HrEventType type, long version) =>
        new() { Type = type, Timestamp = At, PersonId = "E-1", Version = version, ProgramId = "p" };
}

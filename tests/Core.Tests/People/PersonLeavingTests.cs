using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Tests.People;

public sealed class PersonLeavingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 30, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly LastDay = new(2026, 6, 30);

    [Fact]
    public void Given_a_recorded_termination_when_its_day_is_over_where_the_person_is_then_they_have_left_and_links_die_once()
    {
        var recorded = Event(HrEventType.TerminationRecorded, 3);
        var person = PersonFacts.Apply(new Person { Id = "E-1", Profile = new() { TimeZone = "America/New_York" } }, recorded, Noon, Noon)!;
        Assert.Equal((EmploymentStatus.Leaving, 0), (person.Employment.Status, person.LinkEpoch));

        var evening = PersonFacts.Apply(person, recorded, Noon, Noon.AddHours(15.9))!;
        var midnight = PersonFacts.Apply(evening, recorded, Noon, Noon.AddHours(16))!;
        var later = PersonFacts.Apply(midnight, recorded, Noon, Noon.AddDays(1))!;

        Assert.Same(person, evening);
        Assert.Equal((EmploymentStatus.Left, 1, Noon.AddHours(16)), (midnight.Employment.Status, midnight.LinkEpoch, midnight.LeftAt));
        Assert.Same(midnight, later);
    }

    [Fact]
    public void Given_somebody_who_has_left_when_rehired_then_they_are_active_and_links_of_before_stay_dead()
    {
        var left = PersonFacts.Apply(null, Event(HrEventType.TerminationEffective, 3), Noon, Noon)!;

        var back = PersonFacts.Apply(left, Event(HrEventType.Rehired, 4), Noon, Noon.AddDays(9))!;

        Assert.Equal((EmploymentStatus.Active, 1, null), (back.Employment.Status, back.LinkEpoch, back.LeftAt));
        Assert.Null(back.Employment.LeavesOn);
    }

    [Fact]
    public void Given_a_termination_that_took_effect_when_a_newer_one_names_a_later_day_then_the_person_is_still_there()
    {
        var left = PersonFacts.Apply(null, Event(HrEventType.TerminationRecorded, 3), Noon, Noon.AddDays(1))!;

        var postponed = PersonFacts.Apply(left, Event(HrEventType.TerminationRecorded, 4) with { EffectiveDate = LastDay.AddDays(30) }, Noon, Noon.AddDays(1))!;

        Assert.Equal((EmploymentStatus.Left, EmploymentStatus.Leaving), (left.Employment.Status, postponed.Employment.Status));
    }

    [Fact]
    public void Given_two_events_of_one_version_then_the_one_that_was_written_later_counts_in_any_order()
    {
        var first = Event(HrEventType.TerminationEffective, 3);
        var second = Event(HrEventType.TerminationCancelled, 3) with { Timestamp = Noon.AddSeconds(1) };

        foreach (var order in new[] { new[] { first, second }, [second, first] })
        {
            Assert.False(order.Aggregate((Person?)null, PersonFacts.Apply)!.Employment.HasLeft);
        }
    }

    private static HrEvent Event(HrEventType type, long version) => new()
    {
        Type = type,
        Timestamp = Noon,
        PersonId = "E-1",
        Version = version,
        EffectiveDate = type == HrEventType.TerminationRecorded ? LastDay : null,
    };
}

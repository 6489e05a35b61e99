using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Tests.Programs;

namespace ServerlessMentoring.Core.Tests.Enrollment;

public sealed class EnrollmentRulesTests
{
    private static readonly DateTimeOffset LastMinute = new(2027, 12, 31, 22, 59, 0, TimeSpan.Zero);

    [Fact]
    public void Given_an_open_or_draft_program_then_it_takes_enrollments_through_its_last_local_day()
    {
        var program = ProgramSamples.Valid;

        Assert.Null(EnrollmentRules.WhyRefused(program, MemberRole.Mentee, LastMinute));
        Assert.Null(EnrollmentRules.WhyRefused(program with { Status = ProgramStatus.Draft }, MemberRole.Mentor, LastMinute));
        Assert.Equal(
            "the program buddies-2027 ended on 2027-12-31",
            EnrollmentRules.WhyRefused(program, MemberRole.Mentee, LastMinute.AddMinutes(1))?.Reason);
        Assert.False(EnrollmentRules.HasEnded(program with { EndsOn = null }, LastMinute.AddYears(9)));
    }

    [Fact]
    public void Given_a_closed_program_or_a_mentor_among_peers_then_the_reason_is_named()
    {
        Assert.Equal(
            "the program buddies-2027 is closed",
            EnrollmentRules.WhyRefused(ProgramSamples.Valid with { Status = ProgramStatus.Closed }, MemberRole.Mentee, LastMinute)?.Reason);
        Assert.Contains(
            "all enroll as mentee",
            EnrollmentRules.WhyRefused(ProgramSamples.Valid with { Kind = ProgramKind.PeerGroup }, MemberRole.Mentor, LastMinute)?.Reason,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Given_a_future_day_then_the_event_waits_until_it_begins_where_the_person_is()
    {
        var hrEvent = new HrEvent
        {
            Type = HrEventType.Enrolled,
            Timestamp = LastMinute,
            PersonId = "E-1",
            Version = 1,
            EffectiveDate = new DateOnly(2027, 1, 15),
        };
        var midnightInTokyo = new DateTimeOffset(2027, 1, 14, 15, 0, 0, TimeSpan.Zero);

        Assert.True(EnrollmentRules.Waits(hrEvent, "Asia/Tokyo", midnightInTokyo.AddTicks(-1)));
        Assert.False(EnrollmentRules.Waits(hrEvent, "Asia/Tokyo", midnightInTokyo));
        Assert.True(EnrollmentRules.Waits(hrEvent, "America/New_York", midnightInTokyo));
        Assert.False(EnrollmentRules.Waits(hrEvent with { EffectiveDate = null }, "Asia/Tokyo", midnightInTokyo));
        Assert.False(EnrollmentRules.Waits(hrEvent with { Type = HrEventType.TerminationRecorded }, "Asia/Tokyo", midnightInTokyo.AddDays(-3)));
    }
}

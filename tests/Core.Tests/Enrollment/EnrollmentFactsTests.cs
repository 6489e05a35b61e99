using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Tests.Enrollment;

public sealed class EnrollmentFactsTests
{
    private static readonly EnrollmentKey Key = new("p", "E-1", MemberRole.Mentee);

    [Fact]
    public void Given_an_enrollment_then_it_is_of_one_program_person_and_role() =>
        Assert.Equal([Key], EnrollmentFacts.Touched(Event(HrEventType.Enrolled, 1, MemberRole.Mentee)));

    [Fact]
    public void Given_a_withdrawal_without_a_role_then_it_is_of_both_roles() =>
        Assert.Equal(
            [Key with { Role = MemberRole.Mentor }, Key],
            EnrollmentFacts.Touched(Event(HrEventType.Withdrawn, 1, null)));

    [Fact]
    public void Given_another_event_then_it_says_nothing_of_enrollments() =>
        Assert.Empty(EnrollmentFacts.Touched(Event(HrEventType.Updated, 1, null)));

    [Theory]
    [InlineData(1, 2, EnrollmentStatus.Withdrawn)]
    [InlineData(2, 2, EnrollmentStatus.Withdrawn)]
    [InlineData(3, 2, EnrollmentStatus.Enrolled)]
    public void Given_an_enrollment_then_a_withdrawal_of_the_same_or_a_newer_version_ends_it(long enrolled, long withdrawn, EnrollmentStatus status)
    {
        var stored = EnrollmentFacts.Apply(null, Key, Event(HrEventType.Enrolled, enrolled, MemberRole.Mentee));

        Assert.Equal(status, EnrollmentFacts.Apply(stored, Key, Event(HrEventType.Withdrawn, withdrawn, MemberRole.Mentee)).Status);
    }

    [Fact]
    public void Given_a_withdrawal_that_overtook_its_enrollment_then_the_late_enrollment_changes_nothing()
    {
        var stored = EnrollmentFacts.Apply(null, Key, Event(HrEventType.Withdrawn, 2, null));

        var late = EnrollmentFacts.Apply(stored, Key, Event(HrEventType.Enrolled, 1, MemberRole.Mentee));

        Assert.Equal((EnrollmentStatus.Withdrawn, 2, stored.At), (late.Status, late.Version, late.At));
    }

    private static HrEvent Event(HrEventType type, long version, MemberRole? role) => new()
    {
        Type = type,
        Timestamp = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero),
        PersonId = "E-1",
        Version = version,
        ProgramId = "p",
        Role = role,
    };
}

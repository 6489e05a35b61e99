using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Digests;

/// <summary>A running relationship as it stands at this moment, which its row may not know yet.</summary>
/// <param name="Id">The relationship's id.</param>
/// <param name="Mentors">Ids of the mentors who are part of it.</param>
/// <param name="Mentees">Ids of the mentees who are part of it.</param>
/// <param name="Health">How it is doing, and why.</param>
/// <param name="Overdue">The kinds of asks that are overdue, one for each ask.</param>
/// <param name="Advice">What would help.</param>
public sealed record Look(
    string Id, IReadOnlyList<string> Mentors, IReadOnlyList<string> Mentees, HealthReport Health, IReadOnlyList<AskKind> Overdue, Remark Advice)
{
    public static Look At(RelationshipState state, DateTimeOffset now) => new(
        state.Id,
        Of(state, MemberRole.Mentor),
        Of(state, MemberRole.Mentee),
        Core.Relationships.Health.Of(state, now),
        [.. OverdueAsks.Of(state, now).Select(ask => ask.Kind)],
        Core.Reports.Advice.For(state, now));

    private static IReadOnlyList<string> Of(RelationshipState state, MemberRole role) =>
        [.. state.ActiveMembers.Where(member => member.Role == role).Select(member => member.Id)];
}

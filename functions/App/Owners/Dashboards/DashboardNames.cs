using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>What to call people, and what to say of their relationship.</summary>
internal static class DashboardNames
{
    /// <summary>A person's name; the id of whoever is unknown.</summary>
    public static string Of(string id, IReadOnlyDictionary<string, Person> known) =>
        known.TryGetValue(id, out var person) ? person.DisplayName : id;

    /// <summary>The reasons for a judgement.</summary>
    public static IReadOnlyList<Remark> Said(HealthReport health) => health.Reasons;

    /// <summary>The advice.</summary>
    public static Remark Advice(RelationshipState state, DateTimeOffset now) => Core.Reports.Advice.For(state, now);
}

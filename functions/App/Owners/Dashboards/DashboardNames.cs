using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Owners.Dashboards;

internal static class DashboardNames
{
    /// <summary>A person's name; the id of whoever is unknown.</summary>
    public static string Of(string id, IReadOnlyDictionary<string, Person> known) =>
        known.TryGetValue(id, out var person) ? person.DisplayName : id;
}

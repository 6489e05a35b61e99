using System.Globalization;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>The list of relationships: narrowed, and in order.</summary>
public sealed class DashboardList(PersonStore people)
{
    /// <summary>All relationships of the list. People are read only when a name is looked for, and then those of what is left to look through.</summary>
    /// <param name="rows">The relationships that are counted.</param>
    /// <param name="filter">What to list.</param>
    /// <param name="now">The time, UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<IReadOnlyList<ReportRow>> OfAsync(
        IEnumerable<ReportRow> rows, DashboardFilter filter, DateTimeOffset now, CancellationToken cancellation)
    {
        var listed = rows.Where(row => filter.Lists(row, now)).ToList();
        if (filter.Name is { } name)
        {
            var known = await people.GetAsync(listed.SelectMany(PeopleOf), cancellation);
            listed = [.. listed.Where(row => PeopleOf(row).Any(id => IsCalled(id, known.GetValueOrDefault(id), name)))];
        }

        return [.. Sorted(listed, filter.Sort, now)];
    }

    /// <summary>Everybody who is or was part of a relationship.</summary>
    public static IEnumerable<string> PeopleOf(ReportRow row) => row.Mentors.Concat(row.Mentees);

    // Accents and case make no difference: who looks for "jose" means José.
    private static bool IsCalled(string id, Person? person, string name) =>
        string.Equals(id, name, StringComparison.Ordinal)
        || (person is not null && CultureInfo.InvariantCulture.CompareInfo.IndexOf(
            person.DisplayName, name, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);

    private static IEnumerable<ReportRow> Sorted(List<ReportRow> rows, DashboardSort sort, DateTimeOffset now) => sort switch
    {
        DashboardSort.Started => rows.OrderByDescending(row => row.StartedAt).ThenBy(row => row.Id, StringComparer.Ordinal),
        DashboardSort.End => rows
            .OrderBy(row => row.Course?.PlannedEndAt ?? DateTimeOffset.MaxValue)
            .ThenBy(row => row.Id, StringComparer.Ordinal),
        DashboardSort.Sessions => rows
            .OrderBy(row => row.IsOver)
            .ThenBy(row => row.SessionsMinimum == 0 ? 1 : (double)row.Facts.Sessions.Held / row.SessionsMinimum)
            .ThenBy(row => row.Id, StringComparer.Ordinal),
        _ => Urgency.Sort(rows, now),
    };
}

using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>Who takes part in the program today, whatever a report's filter says.</summary>
/// <param name="Mentors">Those enrolled as mentors.</param>
/// <param name="Mentees">Those enrolled as mentees; in a peer group everyone.</param>
/// <param name="WaitingForRematch">Roles in which somebody waits for another match after a relationship that did not work out.</param>
public sealed record ReportPeople(PeopleCount Mentors, PeopleCount Mentees, int WaitingForRematch)
{
    /// <param name="rows">All relationships of the program.</param>
    /// <param name="enrolled">All who are enrolled, each role once.</param>
    /// <param name="waiting">How many wait for another match.</param>
    /// <param name="isPeerGroup">Whether a host, who has the mentor's role, is enrolled as mentee.</param>
    public static ReportPeople Of(
        IReadOnlyCollection<ReportRow> rows, IReadOnlyCollection<EnrolledPerson> enrolled, int waiting, bool isPeerGroup)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(enrolled);
        var mentors = new HashSet<string>();
        var mentees = new HashSet<string>();
        foreach (var row in rows)
        {
            if (!row.IsOver)
            {
                (isPeerGroup ? mentees : mentors).UnionWith(row.Mentors.Except(row.Facts.Left));
                mentees.UnionWith(row.Mentees.Except(row.Facts.Left));
            }
        }

        return new ReportPeople(Count(enrolled, MemberRole.Mentor, mentors), Count(enrolled, MemberRole.Mentee, mentees), waiting);
    }

    private static PeopleCount Count(IReadOnlyCollection<EnrolledPerson> enrolled, MemberRole role, HashSet<string> inRelationship)
    {
        var all = enrolled.Count(person => person.Role == role);
        var matched = enrolled.Count(person => person.Role == role && inRelationship.Contains(person.PersonId));
        return new PeopleCount(all, matched, all - matched);
    }
}

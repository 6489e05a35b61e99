using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>Open asks of one kind, of people who are there to answer, by how long they are overdue.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="NotDue">Not due yet.</param>
/// <param name="Days0To2">Overdue for less than three days.</param>
/// <param name="Days3To7">Overdue for three full days to seven.</param>
/// <param name="Days8Up">Overdue for eight full days or more.</param>
public sealed record AskAges(AskKind Kind, int NotDue, int Days0To2, int Days3To7, int Days8Up)
{
    private const int Some = 3;
    private const int Many = 8;

    public int Total => NotDue + Overdue;

    public int Overdue => Days0To2 + Days3To7 + Days8Up;

    /// <summary>Every kind, in the order of a relationship's life.</summary>
    /// <param name="rows">The relationships.</param>
    /// <param name="now">The time, UTC.</param>
    public static IReadOnlyList<AskAges> Of(IReadOnlyCollection<ReportRow> rows, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var counts = new int[Enum.GetValues<AskKind>().Length, 4];
        foreach (var row in rows)
        {
            foreach (var ask in row.IsOver ? [] : row.Course?.Asks ?? [])
            {
                counts[(int)ask.Kind, Age(now - ask.DueAt)]++;
            }
        }

        return [.. Enum.GetValues<AskKind>().Select(kind => new AskAges(kind, counts[(int)kind, 0], counts[(int)kind, 1], counts[(int)kind, 2], counts[(int)kind, 3]))];
    }

    private static int Age(TimeSpan overdue) => overdue < TimeSpan.Zero ? 0 : overdue.Days switch { < Some => 1, < Many => 2, _ => 3 };
}

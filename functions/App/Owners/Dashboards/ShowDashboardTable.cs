using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary><c>GET /programs/{programId}/dashboard/{table}</c>: one part of the dashboard as a table for spreadsheets, by the same filter.</summary>
public sealed class ShowDashboardTable(OwnerGate gate, DashboardTables tables)
{
    private const string Ending = ".csv";

    [Function(nameof(ShowDashboardTable))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/dashboard/{table}")] HttpRequest request,
        string programId,
        string table,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        return table.EndsWith(Ending, StringComparison.Ordinal) && EnumWord.Read<DashboardPart>(table[..^Ending.Length]) is { } part
            ? new CsvAnswer(await tables.OfAsync(entry.Value.Program.Document, part, DashboardFilter.Of(request), cancellation), $"{programId}-{table}")
            : Problems.NotFound("table", $"There is no such table. There are {string.Join(", ", Enum.GetValues<DashboardPart>().Select(each => EnumWord.Of(each) + Ending))}.");
    }
}

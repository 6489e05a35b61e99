using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Pages.Owners;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary><c>GET /dashboard</c>: all programs of an owner side by side, as a page, or with <c>?format=csv</c> as a table.</summary>
public sealed class ShowComparison(AccessDecider access, Comparisons comparisons, LinkAddresses addresses, TimeProvider clock)
{
    /// <summary>Shows the programs.</summary>
    [Function(nameof(ShowComparison))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "dashboard")] HttpRequest request,
        CancellationToken cancellation)
    {
        var wantsCsv = request.Query["format"] == "csv";
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return wantsCsv ? decision.Refusal : new PageResult(new SignInPage());
        }

        var programs = await comparisons.OfAsync(decision.Caller, cancellation);
        return wantsCsv
            ? new CsvAnswer(DashboardCsv.Of([.. programs.Select(each => each.Numbers)]), "programs.csv")
            : new PageResult(new ComparePage
            {
                OwnerName = programs.Count == 0 ? null : OwnerNames.Of(decision.Caller, programs[0].Program),
                At = clock.GetUtcNow(),
                TimeZone = programs.Count == 0 ? "Etc/UTC" : programs[0].Program.Document.TimeZone,
                CsvUrl = addresses.PathOf(OwnerPaths.Comparison) + "?format=csv",
                Programs = [.. programs.Select(each => (each.Numbers, addresses.PathOf(OwnerPaths.Dashboard(each.Numbers.ProgramId))))],
            });
    }
}

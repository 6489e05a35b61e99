using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary><c>GET /dashboard</c>: all programs of an owner side by side, as a page, or with <c>?format=csv</c> as a table.</summary>
public sealed class ShowComparison(AccessDecider access, Comparisons comparisons, LinkAddresses addresses, TimeProvider clock)
{
    [Function(nameof(ShowComparison))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/dashboard")] HttpRequest request,
        CancellationToken cancellation)
    {
        var wantsCsv = request.Query["format"] == "csv";
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return wantsCsv ? decision.Refusal : new PageResult(new SignInPage());
        }

        var sort = EnumWord.Read<CompareSort>(request.Query["sort"]) ?? CompareSort.Name;
        var programs = Sorted(await comparisons.OfAsync(decision.Caller, cancellation), sort).ToList();
        return wantsCsv
            ? new CsvAnswer(DashboardCsv.Of([.. programs.Select(each => each.Numbers)]), "programs.csv")
            : new PageResult(new ComparePage
            {
                OwnerName = programs.Count == 0 ? null : OwnerNames.Of(decision.Caller, programs[0].Program),
                At = clock.GetUtcNow(),
                TimeZone = programs.Count == 0 ? "Etc/UTC" : programs[0].Program.Document.TimeZone,
                CsvUrl = Address(sort) + (sort == CompareSort.Name ? "?format=csv" : "&format=csv"),
                Sorts = [.. Enum.GetValues<CompareSort>().Select(each => (each, Address(each)))],
                Sort = sort,
                Programs = [.. programs.Select(each => (each.Numbers, addresses.PathOf(OwnerPaths.Dashboard(each.Numbers.ProgramId))))],
            });
    }

    private string Address(CompareSort sort) =>
        addresses.PathOf(OwnerPaths.Comparison) + (sort == CompareSort.Name ? "" : $"?sort={EnumWord.Of(sort)}");

    // They come by name; equals stay so.
    private static IEnumerable<(StoredProgram Program, ComparedProgram Numbers)> Sorted(
        IReadOnlyList<(StoredProgram Program, ComparedProgram Numbers)> programs, CompareSort sort) => sort switch
        {
            CompareSort.Help => programs.OrderByDescending(each => each.Numbers.Attention + each.Numbers.AtRisk),
            CompareSort.Held => programs.OrderBy(each => each.Numbers.HeldOfPlanned ?? decimal.MaxValue),
            CompareSort.Completion => programs.OrderBy(each => each.Numbers.CompletionRate ?? decimal.MaxValue),
            _ => programs,
        };
}

using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary><c>GET /programs/{programId}/dashboard</c>: a program at a glance for its owner, those that need help first.</summary>
public sealed class ShowDashboard(OwnerPageGate gate, DashboardPages pages)
{
    [Function(nameof(ShowDashboard))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/programs/{programId}/dashboard")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        return entry.IsOpen
            ? new PageResult(await pages.OfAsync(entry.Value, DashboardFilter.Of(request), cancellation))
            : entry.Refusal;
    }
}

using Microsoft.AspNetCore.Http;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>POST /relationships/{id}/pause</c>: <c>{reason, until?}</c>. A day means its beginning in the program's zone.</summary>
public sealed class PauseRelationship(OwnerActs acts)
{
    /// <summary>How its body is read.</summary>
    internal static OwnerAct Act { get; } = new(
        ["reason", "until"],
        (fields, relationship) =>
        {
            var reason = fields.Text("reason", OwnerActs.MaxReason, required: true);
            var zone = relationship.Program.Document.TimeZone;
            var until = fields.Moment("until", day => StartOf(day, zone));
            return (new Pause { Cause = PauseCause.Owner, Until = until }, reason);
        });

    [Function(nameof(PauseRelationship))]
    public Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/relationships/{id}/pause")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation) => acts.RunAsync(request, id, client, Act, cancellation);

    // Where clocks skip midnight, the day begins an hour later.
    private static DateTimeOffset? StartOf(DateOnly day, string zone) =>
        LocalTimes.Resolve(day.ToDateTime(TimeOnly.MinValue), zone) ?? LocalTimes.Resolve(day.ToDateTime(new TimeOnly(1, 0)), zone);
}

using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Nudges;

/// <summary>
/// Sends reminders. It keeps nothing between two runs, so one that was missed, cut off or doubled is made up for by the next: who is due stays
/// due until looked after, and the planner knows which hours and days are for sending.
/// </summary>
internal sealed class NudgeHandler(
    DueList list, NudgeDesk desk, ProgramStore programs, NudgeMetrics failures, DueMetrics metrics, TimeProvider clock, ILogger<NudgeHandler> logger)
    : DueHandler<PersonNudges>(list, metrics, clock, logger)
{
    private ProgramVersions _versions = new(programs);

    protected override int AtATime => 32;

    protected override Backoff Pauses { get; } = Backoff.Every(TimeSpan.FromHours(1));

    public override Task HandleAsync(DurableTaskClient client, IReadOnlyList<DueEntry> due, CancellationToken cancellation)
    {
        // Owners change; so programs are remembered for some hundred people, and no longer.
        _versions = new ProgramVersions(programs);
        return base.HandleAsync(client, due, cancellation);
    }

    protected override Task<PersonNudges?> TakeAsync(PersonNudges entry, CancellationToken cancellation) => Task.FromResult<PersonNudges?>(entry);

    protected override async Task LookAsync(DurableTaskClient client, PersonNudges entry, CancellationToken cancellation)
    {
        try
        {
            await desk.LookAfterAsync(entry, _versions, cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            failures.Failed();
            throw;
        }
    }
}

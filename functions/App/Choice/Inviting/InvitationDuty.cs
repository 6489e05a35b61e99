using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Choice.Inviting;

/// <summary>Invites to choose: hourly, because people come free and to work at all hours, as long as any program lets people choose.</summary>
internal sealed class InvitationDuty(Invitations invitations, TimeProvider clock) : IDuty
{
    public string Name => "invitations";

    public async Task<DateTimeOffset> RunAsync(DurableTaskClient client, CancellationToken cancellation) =>
        await invitations.SendAsync(cancellation) ? DutyTimes.NextHour(clock.GetUtcNow()) : DutyTimes.InAWeek(clock.GetUtcNow());
}

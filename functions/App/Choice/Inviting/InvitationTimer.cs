namespace ServerlessMentoring.App.Choice.Inviting;

/// <summary>Looks every hour who is to be invited to choose; what was sent is written down.</summary>
public sealed class InvitationTimer(Invitations invitations)
{
    /// <summary>Runs at every full hour. A run that was missed needs no making up for.</summary>
    [Function(nameof(InvitationTimer))]
    public Task Run([TimerTrigger("0 0 * * * *", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation) =>
        invitations.SendAsync(cancellation);
}

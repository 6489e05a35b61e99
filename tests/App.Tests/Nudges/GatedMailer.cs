using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>A mailer that cannot tell repetitions, fails when told to, and may hold one kind of mail until it is let go.</summary>
internal sealed class GatedMailer : IMailer
{
    private readonly Lock _gate = new();
    private readonly List<MailMessage> _taken = [];

    /// <summary>Whether digests fail.</summary>
    public bool IsAway { get; set; }

    /// <summary>Set to hold the next digest.</summary>
    public TaskCompletionSource? Hold { get; set; }

    /// <summary>Done when a digest is held.</summary>
    public TaskCompletionSource Held { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The digests that were handed over.</summary>
    public IReadOnlyList<MailMessage> Digests
    {
        get
        {
            lock (_gate)
            {
                return [.. _taken.Where(mail => mail.Kind == "nudge")];
            }
        }
    }

    /// <inheritdoc />
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        if (mail.Kind == "nudge")
        {
            if (IsAway)
            {
                throw new IOException("The mail service is away.");
            }

            if (Hold is { } hold)
            {
                Held.TrySetResult();
                await hold.Task.WaitAsync(cancellation);
            }
        }

        lock (_gate)
        {
            _taken.Add(mail);
        }
    }
}

namespace ServerlessMentoring.App.Settings;

/// <summary>Microsoft Graph: calendars with free and busy times, and the company's directory. Off until an organizer is named.</summary>
public sealed class GraphOptions
{
    /// <summary>The address of the one mailbox that holds all meetings; the app needs access to no other.</summary>
    public string? Organizer { get; set; }

    /// <summary>Whether each meeting gets a Teams call.</summary>
    public bool OnlineMeetings { get; set; } = true;

    /// <summary>Whether the directory fills what HR left out; needs <c>User.Read.All</c>.</summary>
    public bool Directory { get; set; } = true;

    /// <summary>How long a page waits for other people's calendars before it offers times without them: 0.1 to 30 seconds.</summary>
    public TimeSpan FreeBusyTimeout { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>Another address than Graph's, on this machine only and without sign-in: for trying things out.</summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>Whether Graph is used at all.</summary>
    public bool IsOn => !string.IsNullOrEmpty(Organizer);

    /// <summary>What is wrong with these settings, each by its name.</summary>
    public IEnumerable<string> Faults()
    {
        if (IsOn && !Organizer!.Contains('@', StringComparison.Ordinal))
        {
            yield return "Mentoring:Graph:Organizer must be the address of a mailbox.";
        }

        if (FreeBusyTimeout < TimeSpan.FromMilliseconds(100) || FreeBusyTimeout > TimeSpan.FromSeconds(30))
        {
            yield return "Mentoring:Graph:FreeBusyTimeout must be from 00:00:00.1 to 00:00:30.";
        }

        if (BaseUrl is not null && !(IsOn && BaseUrl is { IsAbsoluteUri: true, IsLoopback: true, Scheme: "http" }))
        {
            yield return "Mentoring:Graph:BaseUrl must be an http address of this machine, and needs Mentoring:Graph:Organizer.";
        }
    }
}

using ServerlessMentoring.App.Pages.Rendering;

namespace ServerlessMentoring.App.Me;

/// <summary>Turns reminder mails off, or on again, with one button. The button posts an empty form.</summary>
public sealed record UnsubscribePage : PageModel
{
    public required string Name { get; init; }

    /// <summary>True when reminders are off now; the button then turns them on.</summary>
    public required bool Unsubscribed { get; init; }

    /// <summary>True right after the button was pressed.</summary>
    public bool JustChanged { get; init; }

    /// <summary>Where the button posts to. To undo, the form also carries <c>undo=true</c>.</summary>
    public required string ActionUrl { get; init; }

    /// <summary>Link to the person's own page.</summary>
    public string? MeUrl { get; init; }

    internal override Type View => typeof(UnsubscribeView);
}

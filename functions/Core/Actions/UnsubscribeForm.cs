namespace ServerlessMentoring.Core.Actions;

/// <summary>
/// Stopping reminders, or starting them again. A mail client posts <c>List-Unsubscribe=One-Click</c> (RFC 8058), which
/// needs no reading: whatever does not say <c>undo</c> stops them.
/// </summary>
/// <param name="Undo">Whether reminders start again: the field <c>undo</c>.</param>
public sealed record UnsubscribeForm(bool Undo) : ActionForm
{
    internal static UnsubscribeForm From(FormReader form) => new(form.Flag("undo"));
}

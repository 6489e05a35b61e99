using Microsoft.Playwright;
using ServerlessMentoring.Local.Gallery;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>
/// Which pictures there are: every page, small where people come from a mail; the main state of each in both sizes; those that people see
/// most also in German and in the dark. Mails with all that they can have, but not those with next to nothing.
/// </summary>
internal static class ScreenshotPlan
{
    private const int Desktop = 1120;
    private const int Mail = 560;
    private const string Bare = "-bare";

    // These are for large screens.
    private static readonly HashSet<string> DesktopRooms = ["Owners", "Stories", "Tour", "Mails"];

    private static readonly HashSet<string> ShownInGerman = ["accept", "bookSession", "checkIn", "giveFeedback", "me", "dashboard", "relationship"];
    private static readonly HashSet<string> ShownDark = ["accept", "me", "dashboard"];
    private static readonly HashSet<string> MailsShownMore = ["mail-Proposal", "nudge", "ownerDigest"];

    /// <summary>The pictures of pages.</summary>
    public static IReadOnlyList<Screenshot> Pages { get; } = [.. GalleryCatalog.Pages.SelectMany(room => room.Names.SelectMany(name => OfPage(room.Room, name)))];

    /// <summary>The pictures of mails.</summary>
    public static IReadOnlyList<Screenshot> Mails { get; } = [.. GalleryCatalog.Mails.SelectMany(room => room.Names).Where(HasPicture).SelectMany(OfMail)];

    /// <summary>All pictures.</summary>
    public static IReadOnlyList<Screenshot> All { get; } = [.. Pages, .. Mails];

    /// <summary>Whether a mail is shown.</summary>
    public static bool HasPicture(string mail) => !mail.EndsWith(Bare, StringComparison.Ordinal);

    private static IEnumerable<Screenshot> OfPage(string room, string name)
    {
        var isMainState = !name.Contains('-', StringComparison.Ordinal);
        var isForDesktop = DesktopRooms.Contains(room);
        if (isMainState || isForDesktop)
        {
            yield return new(name, IsMail: false, Desktop);
        }

        if (isMainState || !isForDesktop)
        {
            yield return new(name, IsMail: false, Screenshot.Phone);
        }

        if (ShownInGerman.Contains(name))
        {
            yield return new(name, IsMail: false, Screenshot.Phone, "de");
        }

        if (ShownDark.Contains(name))
        {
            yield return new(name, IsMail: false, Desktop, Scheme: ColorScheme.Dark);
        }
    }

    private static IEnumerable<Screenshot> OfMail(string name)
    {
        yield return new(name, IsMail: true, Mail);
        if (MailsShownMore.Contains(name))
        {
            yield return new(name, IsMail: true, Screenshot.Phone);
            yield return new(name, IsMail: true, Mail, "de");
        }
    }
}

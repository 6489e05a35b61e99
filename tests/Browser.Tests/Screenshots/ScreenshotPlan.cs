using Microsoft.Playwright;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>The pictures that documents show: what people meet in a whole relationship, as they meet it. The gallery has everything else.</summary>
internal static class ScreenshotPlan
{
    private const int Desktop = 1120;
    private const int Mail = 560;

    /// <summary>The pictures under the heading that they stand under, in the order of a relationship.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<Screenshot> Pictures)> Chapters { get; } =
    [
        ("A match", [OfMail("mail-Proposal"), OfPage("accept"), OnPhone("accept"), OnPhone("accept", "de"), InTheDark("accept")]),
        ("A kickoff with goals", [OfMail("mail-KickoffOpen"), OnPhone("bookKickoff"), OnPhone("agreeGoals"), OnPhone("agreeGoals-confirm")]),
        ("Sessions", [OfMail("calendar-Booked"), OnPhone("bookSession"), OnPhone("session"), OnPhone("logSession"), OnPhone("checkIn"), OnPhone("accept-fault")]),
        ("One's own page", [OfPage("me"), OnPhone("me"), OnPhone("notebook"), OfMail("nudge")]),
        ("The end", [OnPhone("giveFeedback"), OfMail("mail-Completed"), OnPhone("gone-Expired")]),
        ("For owners", [OfPage("dashboard"), InTheDark("dashboard"), OfPage("relationship"), OfPage("compare"), OfPage("round-waits"), OfPage("board"), OfMail("ownerDigest")]),
        ("Choosing a mentor", [OnPhone("choose"), OnPhone("answerRequest-Waiting")]),
        ("On one machine", [OfPage("tour"), OfPage("outbox")]),
    ];

    public static IReadOnlyList<Screenshot> All { get; } = [.. Chapters.SelectMany(chapter => chapter.Pictures)];

    private static Screenshot OfPage(string name) => new(name, IsMail: false, Desktop);

    private static Screenshot OnPhone(string name, string language = "en") => new(name, IsMail: false, Screenshot.Phone, language);

    private static Screenshot InTheDark(string name) => new(name, IsMail: false, Desktop, Scheme: ColorScheme.Dark);

    private static Screenshot OfMail(string name) => new(name, IsMail: true, Mail);
}

using Microsoft.Playwright;

namespace ServerlessMentoring.Browser.Tests.Screenshots;

/// <summary>A picture of something in the gallery.</summary>
/// <param name="Name">The page or mail.</param>
/// <param name="IsMail">Whether it is a mail.</param>
/// <param name="Width">How wide the screen is; pixels of CSS.</param>
/// <param name="Language">The reader's language.</param>
/// <param name="Scheme">Light or dark.</param>
internal sealed record Screenshot(string Name, bool IsMail, int Width, string Language = "en", ColorScheme Scheme = ColorScheme.Light)
{
    /// <summary>Up to this width it is a phone.</summary>
    public const int Phone = 360;

    /// <summary>The file, in the folder of pictures. Its name tells what is on it.</summary>
    public string File => string.Join('-', Parts()) + ".jpg";

    /// <summary>Pixels of the picture for each of CSS: special states and mails are smaller, so that the repository stays small.</summary>
    public float Scale => IsMail ? 0.65f : Name.Contains('-', StringComparison.Ordinal) ? 0.6f : 1;

    private IEnumerable<string> Parts()
    {
        yield return IsMail ? Name.StartsWith("mail-", StringComparison.Ordinal) ? Name : $"mail-{Name}" : Name;
        if (Width == Phone)
        {
            yield return "phone";
        }

        if (Language != "en")
        {
            yield return Language;
        }

        if (Scheme == ColorScheme.Dark)
        {
            yield return "dark";
        }
    }
}

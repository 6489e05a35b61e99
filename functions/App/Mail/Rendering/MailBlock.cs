namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>One block of a mail's body.</summary>
public abstract record MailBlock;

/// <summary>Numbers under a title, each with a bar as long as it is big.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Bars">The numbers, in order.</param>
public sealed record MailBars(string Title, IReadOnlyList<MailBar> Bars) : MailBlock
{
    private int Longest => Math.Max(1, Bars.Max(bar => Math.Max(bar.Value, bar.Of)));

    /// <summary>How long a bar's filled part and its empty part are, when the longest bar has a length.</summary>
    /// <param name="bar">One of <see cref="Bars"/>.</param>
    /// <param name="length">The length of the longest.</param>
    /// <returns>Lengths that together are never more than <paramref name="length"/>. What is more than nothing has at least 1.</returns>
    internal (int Filled, int Empty) LengthsOf(MailBar bar, int length)
    {
        var filled = LengthOf(bar.Value, length);
        return (filled, Math.Max(0, LengthOf(bar.Of, length) - filled));
    }

    private int LengthOf(int value, int length) =>
        value <= 0 ? 0 : Math.Max(1, (int)Math.Round((double)value * length / Longest, MidpointRounding.AwayFromZero));
}

/// <summary>Some things under a title, each with an address of its own.</summary>
public sealed record MailEntries(string Title, IReadOnlyList<MailEntry> Items) : MailBlock;

/// <summary>Some points under a title.</summary>
public sealed record MailList(string Title, IReadOnlyList<string> Items) : MailBlock;

/// <param name="Text">The text; line ends in it are kept.</param>
/// <param name="Quoted">True for words of another person.</param>
public sealed record MailParagraph(string Text, bool Quoted = false) : MailBlock;

using System.Text;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>The text part of a mail, and what every text in a mail must be cleaned of.</summary>
internal static class MailText
{
    /// <summary>Writes the text part: the same words and links as the HTML part, in the same order.</summary>
    public static string Of(MailContent content)
    {
        var text = new StringBuilder(1024);
        text.Append(OneLine(content.ProgramName)).Append("\n\n").Append(Greeting(content)).Append("\n\n");
        AppendAll(text, content.Blocks);
        Append(text, content.Action);
        AppendAll(text, content.Further);
        text.Append("-- \n").Append(Clean(content.Why)).Append('\n');
        if (content.Contact is not null)
        {
            text.Append(Questions(content.Contact)).Append('\n');
        }

        AppendLink(text, MailTexts.YourPage, content.MeLink);
        AppendLink(text, MailTexts.StopReminders, content.StopUrl);
        return text.ToString();
    }

    /// <summary>The greeting of both parts.</summary>
    public static string Greeting(MailContent content) =>
        content.To is null ? MailTexts.Hello : Grammar.Fill(MailTexts.HelloName, OneLine(content.To));

    /// <summary>Whom to ask, in both parts.</summary>
    public static string Questions(string contact) => Grammar.Fill(MailTexts.Questions, OneLine(contact));

    /// <summary>Without control characters, and without those that turn the direction of the text around them.</summary>
    public static string Clean(string text)
    {
        foreach (var character in text)
        {
            if (Unwanted(character))
            {
                return string.Concat(text.ReplaceLineEndings("\n").Where(each => !Unwanted(each)));
            }
        }

        return text;
    }

    /// <summary>Cleaned, and on one line: line ends become spaces.</summary>
    public static string OneLine(string text) => Clean(text).Replace('\n', ' ').Trim();

    private static bool Unwanted(char character) =>
        (char.IsControl(character) && character != '\n')
        || character is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
            or '\u2028' or '\u2029';

    private static void AppendAll(StringBuilder text, IReadOnlyList<MailBlock> blocks)
    {
        foreach (var block in blocks)
        {
            Append(text, block);
            text.Append('\n');
        }
    }

    private static void Append(StringBuilder text, MailBlock block)
    {
        switch (block)
        {
            case MailParagraph { Quoted: true } quote:
                text.Append("> ").Append(Clean(quote.Text).Replace("\n", "\n> ", StringComparison.Ordinal)).Append('\n');
                break;
            case MailParagraph paragraph:
                text.Append(Clean(paragraph.Text)).Append('\n');
                break;
            case MailList list:
                Append(text, list);
                break;
            case MailEntries entries:
                Append(text, entries);
                break;
            case MailBars bars:
                text.Append(OneLine(bars.Title)).Append('\n');
                MailBarsText.Append(text, bars);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "No words for this block.");
        }
    }

    private static void Append(StringBuilder text, MailList list)
    {
        text.Append(OneLine(list.Title)).Append('\n');
        foreach (var item in list.Items)
        {
            text.Append("- ").Append(OneLine(item)).Append('\n');
        }
    }

    private static void Append(StringBuilder text, MailEntries entries)
    {
        text.Append(OneLine(entries.Title)).Append('\n');
        foreach (var entry in entries.Items)
        {
            text.Append("- ").Append(OneLine(entry.Headline)).Append('\n');
            foreach (var line in entry.Lines)
            {
                text.Append("  ").Append(OneLine(line)).Append('\n');
            }

            text.Append("  ").Append(entry.Action is null ? "" : $"{entry.Action}: ").Append(entry.Url).Append('\n');
        }
    }

    private static void Append(StringBuilder text, MailButton button)
    {
        text.Append(OneLine(button.Label)).Append(":\n").Append(button.Url).Append('\n');
        if (button.Note is not null)
        {
            text.Append(Clean(button.Note)).Append('\n');
        }

        text.Append('\n');
    }

    private static void AppendLink(StringBuilder text, string label, string? url)
    {
        if (url is not null)
        {
            text.Append(label).Append(": ").Append(url).Append('\n');
        }
    }
}

/// <summary>Bars in the text part: the label, the number, and after it the bar, so that whoever is read to hears the number first.</summary>
internal static class MailBarsText
{
    private const int Longest = 20;
    private const char Filled = '█';
    private const char Empty = '░';

    public static void Append(StringBuilder text, MailBars bars)
    {
        var labels = bars.Bars.Max(bar => bar.Label.Length);
        var numbers = bars.Bars.Max(bar => bar.Shown.Length);
        foreach (var bar in bars.Bars)
        {
            var (filled, empty) = bars.LengthsOf(bar, Longest);
            var line = $"{bar.Label.PadRight(labels)}  {bar.Shown.PadLeft(numbers)}  {new string(Filled, filled)}{new string(Empty, empty)}";
            text.Append(line.TrimEnd()).Append('\n');
        }
    }
}

using System.Text;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>The text part of a mail, and what every text in a mail must be cleaned of.</summary>
internal static class MailText
{
    /// <summary>Writes the text part.</summary>
    public static string Of(MailContent content)
    {
        var text = new StringBuilder(1024);
        text.Append(Greeting(content)).Append("\n\n");
        foreach (var block in content.Blocks)
        {
            Append(text, block);
        }

        text.Append("-- \n").Append(Clean(content.Why)).Append('\n');
        if (content.Contact is not null)
        {
            text.Append("Questions? Ask ").Append(OneLine(content.Contact)).Append('\n');
        }

        if (content.MeUrl is not null)
        {
            text.Append("Your page: ").Append(content.MeUrl).Append('\n');
        }

        if (content.StopUrl is not null)
        {
            text.Append("Stop reminders: ").Append(content.StopUrl).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The greeting of both parts.</summary>
    public static string Greeting(MailContent content) => content.To is null ? "Hello," : $"Hello {OneLine(content.To)},";

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

    private static void Append(StringBuilder text, MailBlock block)
    {
        switch (block)
        {
            case MailParagraph { Quoted: true } quote:
                text.Append("> ").Append(Clean(quote.Text).Replace("\n", "\n> ", StringComparison.Ordinal)).Append("\n\n");
                break;
            case MailParagraph paragraph:
                text.Append(Clean(paragraph.Text)).Append("\n\n");
                break;
            case MailList list:
                text.Append(Clean(list.Title)).Append('\n');
                foreach (var item in list.Items)
                {
                    text.Append("- ").Append(OneLine(item)).Append('\n');
                }

                text.Append('\n');
                break;
            case MailEntries entries:
                text.Append(Clean(entries.Title)).Append('\n');
                foreach (var entry in entries.Items)
                {
                    text.Append("- ").Append(OneLine(entry.Headline)).Append('\n');
                    foreach (var line in entry.Lines)
                    {
                        text.Append("  ").Append(OneLine(line)).Append('\n');
                    }

                    text.Append("  ").Append(entry.Url).Append('\n');
                }

                text.Append('\n');
                break;
            case MailButton button:
                text.Append(OneLine(button.Label)).Append(":\n").Append(button.Url).Append('\n');
                if (button.Note is not null)
                {
                    text.Append(Clean(button.Note)).Append('\n');
                }

                text.Append('\n');
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block, "No words for this block.");
        }
    }
}

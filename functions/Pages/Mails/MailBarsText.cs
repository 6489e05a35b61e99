using System.Text;

namespace ServerlessMentoring.Pages.Mails;

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

using System.Globalization;
using System.Text;

namespace ServerlessMentoring.Core.Calendar;

/// <summary>Collects content lines: escapes texts, folds at 75 octets, ends each line with CRLF.</summary>
internal sealed class ContentLines
{
    private const int MaxOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line that needs no escaping.</summary>
    public void Raw(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }

    /// <summary>A property of type TEXT.</summary>
    public void Text(string name, string value) => Raw($"{name}:{Escape(value)}");

    /// <summary>A property of type TEXT, left out when there is none.</summary>
    public void OptionalText(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Text(name, value);
        }
    }

    public void Person(string name, string parameters, CalendarPerson person) =>
        Raw($"{name}{parameters};CN=\"{EscapeParameter(person.Name)}\":mailto:{EscapeAddress(person.Email)}");

    public override string ToString() => _text.ToString();

    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 16);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(c),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // RFC 6868: inside quotes the caret escapes what may not stand there.
    private static string EscapeParameter(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '^' => escaped.Append("^^"),
                '"' => escaped.Append("^'"),
                '\n' => escaped.Append("^n"),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static string EscapeAddress(string email)
    {
        var escaped = new StringBuilder(email.Length + 8);
        foreach (var octet in Encoding.UTF8.GetBytes(email))
        {
            var c = (char)octet;
            _ = char.IsAsciiLetterOrDigit(c) || c is '.' or '@' or '_' or '+' or '-' or '~' or '\''
                ? escaped.Append(c)
                : escaped.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }

        return escaped.ToString();
    }
}

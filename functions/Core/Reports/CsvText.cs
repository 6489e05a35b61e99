using System.Globalization;
using System.Text;

namespace ServerlessMentoring.Core.Reports;

/// <summary>
/// Comma-separated values by RFC 4180. A cell of text that a spreadsheet would take for a formula gets a leading apostrophe; numbers are ours
/// and stay numbers, also below zero.
/// </summary>
public sealed class CsvText
{
    private readonly StringBuilder _text = new(4096);
    private bool _isRowBegun;

    /// <summary>Adds a cell of text; null is an empty one.</summary>
    public CsvText Cell(string? text)
    {
        Separate();
        var safe = text is [('=' or '+' or '-' or '@' or '\t' or '\r'), ..] ? "'" + text : text ?? "";
        _text.Append(safe.AsSpan().ContainsAny(",\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe);
        return this;
    }

    /// <summary>Adds a number, with a point whatever the country; null is an empty cell.</summary>
    public CsvText Cell(decimal? number)
    {
        Separate();
        _text.Append(number?.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public CsvText EndRow()
    {
        _text.Append("\r\n");
        _isRowBegun = false;
        return this;
    }

    /// <summary>The whole file, without a byte order mark.</summary>
    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_isRowBegun)
        {
            _text.Append(',');
        }

        _isRowBegun = true;
    }
}

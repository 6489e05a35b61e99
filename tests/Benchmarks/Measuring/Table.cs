using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>All figures of a run, as Markdown.</summary>
internal sealed class Table
{
    private readonly List<Figure> _figures = [];

    public void Add(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            _figures.Add(figure);
            Console.Error.WriteLine($"  {figure.What}: {figure.Measured} (beside: {figure.Beside})");
        }
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}");
        text.AppendLine();
        text.AppendLine("| what | measured | aim | beside it, in the same run |");
        text.AppendLine("|---|---|---|---|");
        foreach (var figure in _figures)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {figure.What} | {figure.Measured} | {figure.Aim} | {figure.Beside} |");
        }

        return text.ToString();
    }
}

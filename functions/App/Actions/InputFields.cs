using System.Globalization;

namespace ServerlessMentoring.App.Actions;

/// <summary>Collects the fields of a form as they are to be shown filled in.</summary>
public sealed class InputFields
{
    private readonly Dictionary<string, string[]> _values = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string[]> Values => _values;

    /// <summary>Fills a field in, if there is something to fill in.</summary>
    public void Set(string name, string? value)
    {
        if (value is not null)
        {
            _values[name] = [value];
        }
    }

    public void Set(string name, int? value) => Set(name, value?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Fills a day in.</summary>
    public void Set(string name, DateOnly? day) => Set(name, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public void Tick(string name, bool ticked) => Set(name, ticked ? "true" : null);

    /// <summary>Fills a local time in, as a browser's field for date and time wants it.</summary>
    public void Set(string name, DateTime local) => Set(name, local.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));

    /// <summary>Fills in the answers to a program's own questions.</summary>
    public void Answers(IReadOnlyDictionary<string, string> answers)
    {
        foreach (var (id, answer) in answers)
        {
            Set($"answers.{id}", answer);
        }
    }
}

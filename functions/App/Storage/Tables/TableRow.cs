namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>A row as it was read.</summary>
/// <param name="Row">Its key within the partition.</param>
/// <param name="Values">Its properties.</param>
public sealed record TableRow(string Row, IReadOnlyDictionary<string, string> Values)
{
    // A property takes 64 KB of UTF-16.
    private const int MaxValue = 32_000;

    /// <summary>A property; null when the row has none of this name.</summary>
    public string? this[string name] => Values.GetValueOrDefault(name);

    /// <summary>Properties for a row, without those that are null.</summary>
    /// <exception cref="ArgumentException">One is longer than a property can be.</exception>
    public static IReadOnlyDictionary<string, string> Properties(params (string Name, string? Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            if (value?.Length > MaxValue)
            {
                throw new ArgumentException($"{name} has {value.Length} characters; a row takes {MaxValue}.", nameof(values));
            }
        }

        return values.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Name, pair => pair.Value!);
    }
}

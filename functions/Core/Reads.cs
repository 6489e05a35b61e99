namespace ServerlessMentoring.Core;

/// <summary>Makes the answers of reading.</summary>
public static class Reads
{
    /// <summary>The answer with a value.</summary>
    public static Read<T> Good<T>(T value)
        where T : class => Read<T>.From(value, []);

    /// <summary>The answer with faults, at least one.</summary>
    public static Read<T> Bad<T>(IReadOnlyList<Fault> faults)
        where T : class => Read<T>.From(null, faults);
}

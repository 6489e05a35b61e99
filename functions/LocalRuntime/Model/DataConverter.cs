namespace ServerlessMentoring.LocalRuntime;

/// <summary>Turns payloads into text and back.</summary>
public abstract class DataConverter
{
    /// <summary>A value as text; null for null.</summary>
    /// <param name="value">The value.</param>
    public abstract string? Serialize(object? value);

    /// <summary>A value from text; null for null.</summary>
    /// <param name="data">The text.</param>
    /// <param name="targetType">The type wanted.</param>
    public abstract object? Deserialize(string? data, Type targetType);

    /// <summary>A value from text; the default value for null.</summary>
    /// <typeparam name="T">The type wanted.</typeparam>
    /// <param name="data">The text.</param>
    public virtual T? Deserialize<T>(string? data) => Deserialize(data, typeof(T)) is T value ? value : default;
}

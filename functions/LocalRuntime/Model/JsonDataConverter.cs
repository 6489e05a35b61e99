using System.Text.Json;

namespace ServerlessMentoring.LocalRuntime;

/// <summary>Payloads as JSON: System.Text.Json defaults with fields included, as Durable Task writes them.</summary>
public sealed class JsonDataConverter : DataConverter
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    /// <summary>The one converter.</summary>
    public static JsonDataConverter Default { get; } = new();

    /// <inheritdoc/>
    public override string? Serialize(object? value) =>
        value is null ? null : JsonSerializer.Serialize(value, value.GetType(), Options);

    /// <inheritdoc/>
    public override object? Deserialize(string? data, Type targetType) =>
        data is null ? null : JsonSerializer.Deserialize(data, targetType, Options);
}

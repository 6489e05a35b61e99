using System.Text.Json;

namespace ServerlessMentoring.Core.Reading;

/// <summary>Says why a text is no JSON.</summary>
internal static class JsonFaults
{
    public static string RuleOf(JsonException fault) => fault.LineNumber is { } line
        ? $"must be valid JSON; it is not from line {line + 1}, byte {(fault.BytePositionInLine ?? 0) + 1} on"
        : "must be valid JSON";
}

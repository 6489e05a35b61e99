using System.Text.Json;
using Microsoft.DurableTask;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>Why an orchestration failed, as JSON.</summary>
internal static class FailureText
{
    public static string Write(TaskFailureDetails failure) => JsonSerializer.Serialize(Part.Of(failure));

    public static TaskFailureDetails? Read(string? text) => text is null ? null : JsonSerializer.Deserialize<Part>(text)!.Whole();

    private sealed record Part(string Type, string Message, string? Stack, Part? Inner)
    {
        public static Part Of(TaskFailureDetails failure) => new(
            failure.ErrorType, failure.ErrorMessage, failure.StackTrace, failure.InnerFailure is { } inner ? Of(inner) : null);

        public TaskFailureDetails Whole() => new(Type, Message, Stack, Inner?.Whole(), null);
    }
}

using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Owners;

/// <summary>What a caller may open, or the answer that refuses them.</summary>
public sealed class Entry<T>
    where T : class
{
    public Entry(T value) => Value = value;

    public Entry(IResult refusal) => Refusal = refusal;

    /// <summary>What is open; null when refused.</summary>
    public T? Value { get; }

    /// <summary>The answer to give instead; null when let in.</summary>
    public IResult? Refusal { get; }

    /// <summary>Whether the caller is let in.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsOpen => Value is not null;
}

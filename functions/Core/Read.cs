using System.Diagnostics.CodeAnalysis;

namespace ServerlessMentoring.Core;

/// <summary>What reading something sent to us gave: the value, or every fault found in it. Never both.</summary>
/// <typeparam name="T">The type that was read.</typeparam>
public sealed class Read<T>
    where T : class
{
    private Read(T? value, IReadOnlyList<Fault> faults)
    {
        Value = value;
        Faults = faults;
    }

    /// <summary>The value; null when there are faults.</summary>
    public T? Value { get; }

    /// <summary>Every fault, in the order in which the fields are documented; empty when it was read.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>Whether it was read without a fault.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool Ok => Value is not null;

    internal static Read<T> From(T? value, IReadOnlyList<Fault> faults) => new(value, faults);
}

using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core;

/// <summary>One thing that is wrong with something sent to us, said so that its sender can mend it.</summary>
/// <param name="Field">Where: a JSON path (<c>$.sessions.minimum</c>) in a document, a field name (<c>startsAt</c>) in a form.</param>
/// <param name="Rule">Which rule it breaks, in plain words that follow the field's name: <c>must be a whole number from 1 to 5</c>.</param>
[method: JsonConstructor]
public sealed record Fault(string Field, string Rule)
{
    /// <summary>A fault that people read in their own language.</summary>
    /// <param name="field">The field.</param>
    /// <param name="rule">The rule; its English words are <see cref="Rule"/>.</param>
    public Fault(string field, Remark rule)
        : this(field, rule?.ToString() ?? throw new ArgumentNullException(nameof(rule))) => Said = rule;

    /// <summary>The rule for a page; null where only programs read it, which is always English.</summary>
    [JsonIgnore]
    public Remark? Said { get; }

    /// <summary>The rule in the language now spoken.</summary>
    public string Say() => Said?.Say() ?? Rule;

    public bool Equals(Fault? other) => other is not null && Field == other.Field && Rule == other.Rule;

    public override int GetHashCode() => HashCode.Combine(Field, Rule);
}

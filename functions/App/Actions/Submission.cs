using System.Security.Cryptography;
using System.Text;

namespace ServerlessMentoring.App.Actions;

/// <summary>What a person sent: a form, or JSON flattened to the same names.</summary>
public sealed record Submission
{
    /// <summary>The name of the hidden field that each shown form carries.</summary>
    public const string OnceField = "once";

    /// <summary>The values by name, without the hidden one.</summary>
    public required IReadOnlyDictionary<string, string[]> Fields { get; init; }

    /// <summary>The hidden value of the form, if there was one.</summary>
    public string? Once { get; init; }

    /// <summary>The header <c>Idempotency-Key</c>, if there was one.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>The values as they came, with the hidden one, to be sent again.</summary>
    public IReadOnlyDictionary<string, string[]> AsSent() =>
        Once is null ? Fields : new Dictionary<string, string[]>(Fields, StringComparer.Ordinal) { [OnceField] = [Once] };

    /// <summary>The same for the same values, whatever their order: 16 hexadecimal digits.</summary>
    public string Content()
    {
        var text = new StringBuilder();
        foreach (var (name, values) in Fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            var filled = values.Select(value => value.ReplaceLineEndings("\n").Trim()).Where(value => value.Length > 0).ToList();
            if (filled.Count > 0)
            {
                text.Append(name).Append('\u0001').AppendJoin('\u0002', filled).Append('\u0003');
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}

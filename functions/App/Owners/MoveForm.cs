using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Primitives;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Owners;

/// <summary>The forms of a relationship's page: the acts of the API, read from fields instead of JSON.</summary>
internal static class MoveForm
{
    /// <summary>The query of the page to which a form leads: what was done.</summary>
    public const string Recorded = "recorded";

    private const string Once = "once";
    private const string Weeks = "weeks";
    private const int MaxOnce = 64;
    private const int IdLength = 16;

    /// <summary>The act that a word of an address names; null for none.</summary>
    public static OwnerMoveKind? KindOf(string? word) => EnumWord.Read<OwnerMoveKind>(word);

    /// <summary>How the API reads it.</summary>
    public static OwnerAct ActOf(OwnerMoveKind kind) => kind switch
    {
        OwnerMoveKind.Extend => ExtendRelationship.Act,
        OwnerMoveKind.Pause => PauseRelationship.Act,
        OwnerMoveKind.Resume => ResumeRelationship.Act,
        OwnerMoveKind.Rematch => RematchRelationship.Act,
        _ => EndRelationship.Act,
    };

    /// <summary>The acts that the rules allow now.</summary>
    public static IEnumerable<OwnerMoveKind> Open(RelationshipState state, DateTimeOffset now) =>
        Enum.GetValues<OwnerMoveKind>().Where(kind => IsOpen(state, kind) && SignalRules.Check(state, ProbeOf(kind) with { At = now }, now).IsOk);

    /// <summary>What was sent, by the act's fields; trimmed, and empty where nothing was.</summary>
    public static Dictionary<string, string> InputOf(Dictionary<string, StringValues> fields, OwnerAct act) =>
        act.Fields.ToDictionary(name => name, name => fields.GetValueOrDefault(name).LastOrDefault()?.ReplaceLineEndings("\n").Trim() ?? "");

    /// <summary>The body that the API would have been sent.</summary>
    public static byte[] BodyOf(IReadOnlyDictionary<string, string> input)
    {
        var body = new JsonObject();
        foreach (var (name, text) in input.Where(field => field.Value.Length > 0))
        {
            body[name] = name == Weeks && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : text;
        }

        return Encoding.UTF8.GetBytes(body.ToJsonString());
    }

    /// <summary>
    /// The signal's id: a form that is sent twice is one act. Whoever goes back and sends something else does something else.
    /// </summary>
    public static string SignalIdOf(Dictionary<string, StringValues> fields, OwnerMoveKind kind, byte[] body)
    {
        var once = fields.GetValueOrDefault(Once).ToString();
        return once.Length is > 0 and <= MaxOnce && once.All(char.IsAsciiLetterOrDigit)
            ? $"{once}-{EnumWord.Of(kind)}-{Convert.ToHexStringLower(SHA256.HashData(body))[..IdLength]}"
            : Guid.NewGuid().ToString("N");
    }

    // The rules take a second pause by the owner for a change of its end; a page shows one way at a time.
    private static bool IsOpen(RelationshipState state, OwnerMoveKind kind) =>
        kind != OwnerMoveKind.Pause || !state.Pauses.Any(pause => pause.Cause == PauseCause.Owner);

    private static Signal ProbeOf(OwnerMoveKind kind) => kind switch
    {
        OwnerMoveKind.Extend => new Extend { Weeks = 1 },
        OwnerMoveKind.Pause => new Pause { Cause = PauseCause.Owner },
        OwnerMoveKind.Resume => new Resume(),
        OwnerMoveKind.Rematch => new End { Rematch = true },
        _ => new End(),
    };
}

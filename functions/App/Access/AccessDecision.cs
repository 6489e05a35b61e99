using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Access;

/// <summary>Who is calling, or the answer that refuses them.</summary>
public sealed class AccessDecision
{
    private AccessDecision(Caller? caller, IResult? refusal)
    {
        Caller = caller;
        Refusal = refusal;
    }

    /// <summary>The caller; null when refused.</summary>
    public Caller? Caller { get; }

    /// <summary>The answer to give instead; null when let in.</summary>
    public IResult? Refusal { get; }

    /// <summary>Whether the caller is let in.</summary>
    [MemberNotNullWhen(true, nameof(Caller))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsLetIn => Caller is not null;

    public static AccessDecision LetIn(Caller caller) => new(caller, null);

    public static AccessDecision Refuse(IResult answer) => new(null, answer);
}

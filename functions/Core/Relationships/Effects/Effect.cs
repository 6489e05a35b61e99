using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>
/// What a step wants done outside. Its key in the ledger is <c>{relationshipId}/{step}/{ordinal}</c>, where the
/// ordinal is its place in <see cref="Decision.Effects"/>.
/// </summary>
[JsonConverter(typeof(EffectConverter))]
public abstract record Effect
{
    /// <summary>The discriminator in JSON, camelCase.</summary>
    [JsonPropertyOrder(-10)]
    public abstract string Kind { get; }
}

/// <summary>Take a session out of calendars.</summary>
public sealed record CalendarCancel : Effect
{
    public override string Kind => "calendarCancel";

    public string SessionId { get; init; } = "";

    /// <summary>SEQUENCE; never the same twice for one session.</summary>
    public int Sequence { get; init; }

    /// <summary>When it would have started, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it would have lasted.</summary>
    public int DurationMinutes { get; init; }

    public IReadOnlyList<string> PersonIds { get; init => field = value ?? []; } = [];
}

/// <summary>Put a session into calendars, or give it a new time.</summary>
public sealed record CalendarInvite : Effect
{
    public override string Kind => "calendarInvite";

    /// <summary>The session; with the relationship's id it makes the stable UID.</summary>
    public string SessionId { get; init; } = "";

    /// <summary>SEQUENCE; never the same twice for one session.</summary>
    public int Sequence { get; init; }

    /// <summary>When it starts, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    public int DurationMinutes { get; init; }

    public IReadOnlyList<string> PersonIds { get; init => field = value ?? []; } = [];
}

/// <summary>Give a mentor's place back; exactly once for each mentor.</summary>
public sealed record ReleasePlace : Effect
{
    public override string Kind => "releasePlace";

    public string MentorId { get; init; } = "";
}

/// <summary>Look for a new match for someone who is free again through no doing of their own.</summary>
public sealed record Rematch : Effect
{
    public override string Kind => "rematch";

    public string PersonId { get; init; } = "";

    public MemberRole Role { get; init; }

    /// <summary>Why they are free again.</summary>
    public OutcomeReason Why { get; init; }
}

/// <summary>A mail to one member. All asks that one step opens for one person share one mail.</summary>
public sealed record SendMail : Effect
{
    public override string Kind => "sendMail";

    public MailKind Mail { get; init; }

    public string PersonId { get; init; } = "";

    /// <summary>The open asks that it links to.</summary>
    public IReadOnlyList<string> AskIds { get; init => field = value ?? []; } = [];

    /// <summary>The session it is about.</summary>
    public string? SessionId { get; init; }
}

/// <summary>Something the program's owners should know; never shown to the other members.</summary>
public sealed record TellOwner : Effect
{
    public override string Kind => "tellOwner";

    public Notice Notice { get; init; }

    public string? PersonId { get; init; }

    /// <summary>The session it is about.</summary>
    public string? SessionId { get; init; }
}

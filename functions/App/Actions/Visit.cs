using System.Globalization;
using ServerlessMentoring.App.Choice;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions;

/// <summary>A live link in somebody's hand, and what it is about. Made only of a link that is genuine, not expired and not revoked.</summary>
public sealed record Visit
{
    public required LinkClaims Claims { get; init; }

    /// <summary>The path of the link on this site.</summary>
    public required string Path { get; init; }

    public required Person Person { get; init; }

    /// <summary>
    /// The person's own page; null when the link came by mail. Such a link opens one thing and must not lead to all the rest,
    /// wherever the mail was forwarded to; a link without an ask was found on that page.
    /// </summary>
    public string? MeUrl { get; init; }

    /// <summary>When it is used; UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The relationship; null when the link is about the person alone.</summary>
    public RelationshipDocument? Relationship { get; init; }

    /// <summary>The relationship's program, in the version whose terms hold; null when the link is about the person alone.</summary>
    public StoredProgram? Program { get; init; }

    /// <summary>The relationship's people by id, those who are known.</summary>
    public IReadOnlyDictionary<string, Person> People { get; init; } = new Dictionary<string, Person>();

    /// <summary>As what the person can choose in the program; null when the link is not about that.</summary>
    public ChoiceRoles? Roles { get; init; }

    /// <summary>The request that the link answers; null when it answers none.</summary>
    public AskedRequest? Asked { get; init; }

    /// <summary>What is to be shown of a longer list, by name: from the address, or sent along with a form.</summary>
    public IReadOnlyDictionary<string, string> Shown { get; init; } = new Dictionary<string, string>();

    /// <summary>What this person has sent to the relationship so far, oldest first.</summary>
    public IReadOnlyList<InboxEntry> Sent { get; init; } = [];

    public RelationshipState State =>
        Relationship?.State ?? throw new InvalidOperationException("This link is not about a relationship.");

    /// <summary>The person's part in it.</summary>
    public Member Me =>
        State.Member(Person.Id) ?? throw new InvalidOperationException("Only a member's link is opened.");

    /// <summary>The ask that the link answers; null when it answers none.</summary>
    public string? AskId => Claims.AskNumber is { } number ? $"a{number}" : null;

    /// <summary>The session that the link, or its ask, is about; null when it is about none.</summary>
    public string? SessionId => Claims.Session is { } number ? $"s{number}" : Ask?.Open?.SessionId ?? Ask?.Closed?.SessionId;

    /// <summary>Where the ask stands; null when the link answers none.</summary>
    public AskLookup? Ask => AskId is { } ask ? Asks.Find(State, ask) : null;

    /// <summary>The other members who are still part of it.</summary>
    public IEnumerable<Member> Others => State.ActiveMembers.Where(member => member.Id != Person.Id);

    /// <summary>The language of a program in which the person is, where the link itself is about none; null when nobody needs to know.</summary>
    public string? UsualLanguage { get; init; }

    /// <summary>The language to address the person in.</summary>
    public CultureInfo Language => Languages.Of(Person, Program?.Document.Language ?? UsualLanguage);

    /// <summary>The program's name; empty when the link is about the person alone.</summary>
    public string ProgramName => Program?.Document.Name ?? Relationship?.State.ProgramId ?? "";

    /// <summary>What the program plans for a meeting; null when it plans nothing. See <see cref="SessionPlans.For"/>.</summary>
    public SessionTemplate? PlanOf(string? sessionId) =>
        Program is { } program ? SessionPlans.For(program.Document, State, sessionId) : null;

    /// <summary>The name of a person, as the others see it.</summary>
    public string NameOf(string personId) => People.TryGetValue(personId, out var person) ? person.DisplayName : personId;
}

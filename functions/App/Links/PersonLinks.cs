using System.Globalization;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Links;

/// <summary>
/// The links that a person gets, each with the life that its use needs. All carry the person's link epoch of this moment,
/// so that raising it kills them.
/// </summary>
public sealed class PersonLinks(LinkAddresses addresses, TimeProvider clock)
{
    /// <summary>How long the link of an ask lives on after the ask is due: answers may come late, and may be changed.</summary>
    public static readonly TimeSpan AskLifetime = TimeSpan.FromDays(30);

    /// <summary>How long <c>/me</c> lives, and all that is linked from it.</summary>
    public static readonly TimeSpan PageLifetime = TimeSpan.FromDays(30);

    /// <summary>How long unsubscribing is possible: mails are kept, and an old one must still be able to stop the next.</summary>
    public static readonly TimeSpan UnsubscribeLifetime = TimeSpan.FromDays(365);

    /// <summary>The address that answers an ask: until 30 days after it is due, or from now when that is over.</summary>
    /// <param name="person">Whose link.</param>
    /// <param name="relationshipId">The relationship.</param>
    /// <param name="ask">What is asked.</param>
    /// <param name="fromOwnPage">Whether the person's own page shows it, which it then leads back to.</param>
    public string Ask(Person person, string relationshipId, Ask ask, bool fromOwnPage = false)
    {
        var now = clock.GetUtcNow();
        return addresses.Of(new LinkClaims
        {
            Purpose = PurposeOf(ask.Kind),
            PersonId = person.Id,
            Epoch = person.LinkEpoch,
            RelationshipId = GuidOf(relationshipId),
            AskNumber = NumberOf(ask.Id),
            Session = ask.SessionId is { } session ? NumberOf(session) : null,
            IsFromOwnPage = fromOwnPage,
            ExpiresAt = (ask.DueAt > now ? ask.DueAt : now) + AskLifetime,
        });
    }

    /// <summary>The address of a purpose without an ask that is about one relationship, and perhaps one session of it.</summary>
    /// <param name="person">Whose link.</param>
    /// <param name="relationshipId">The relationship.</param>
    /// <param name="purpose">What it opens.</param>
    /// <param name="sessionId">The session; null for none.</param>
    /// <param name="until">
    /// The end of the own page's life that shows the link, which lives no longer and leads back there; null for a mail: the usual life, and no way back.
    /// </param>
    public string About(
        Person person, string relationshipId, LinkPurpose purpose, string? sessionId = null, DateTimeOffset? until = null) =>
        addresses.Of(new LinkClaims
        {
            Purpose = purpose,
            PersonId = person.Id,
            Epoch = person.LinkEpoch,
            RelationshipId = GuidOf(relationshipId),
            Session = sessionId is null ? null : NumberOf(sessionId),
            IsFromOwnPage = until is not null,
            ExpiresAt = until ?? clock.GetUtcNow() + PageLifetime,
        });

    public string Me(Person person, DateTimeOffset? until = null) => Own(person, LinkPurpose.Me, PageLifetime, until);

    /// <summary>The person's own settings: how many mentees, or the profile.</summary>
    public string Settings(Person person, LinkPurpose purpose, DateTimeOffset? until = null) => Own(person, purpose, PageLifetime, until);

    /// <summary>The page on which the person chooses in a program.</summary>
    public string Choose(Person person, string programId, DateTimeOffset? until = null) =>
        addresses.Of(new LinkClaims
        {
            Purpose = LinkPurpose.Choose,
            PersonId = person.Id,
            Epoch = person.LinkEpoch,
            Subject = ProgramKey.Of(programId),
            IsFromOwnPage = until is not null,
            ExpiresAt = until ?? clock.GetUtcNow() + PageLifetime,
        });

    /// <summary>The page on which a mentor answers a request: it says for another 30 days what became of it.</summary>
    public string AnswerRequest(Person person, DirectRequest request) =>
        addresses.Of(new LinkClaims
        {
            Purpose = LinkPurpose.AnswerRequest,
            PersonId = person.Id,
            Epoch = person.LinkEpoch,
            Subject = Guid.ParseExact(request.Id, "N"),
            ExpiresAt = request.ExpiresAt + AskLifetime,
        });

    /// <summary>Stops reminders, by hand or by the mail program's one click.</summary>
    public string Unsubscribe(Person person) => Own(person, LinkPurpose.Unsubscribe, UnsubscribeLifetime);

    /// <summary>The purpose of the link that answers an ask of this kind.</summary>
    public static LinkPurpose PurposeOf(AskKind kind) => kind switch
    {
        AskKind.Accept => LinkPurpose.Accept,
        AskKind.BookKickoff => LinkPurpose.BookKickoff,
        AskKind.AgreeGoals => LinkPurpose.AgreeGoals,
        AskKind.BookSession => LinkPurpose.BookSession,
        AskKind.LogSession => LinkPurpose.LogSession,
        AskKind.CheckIn => LinkPurpose.CheckIn,
        AskKind.GiveFeedback => LinkPurpose.GiveFeedback,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No link answers such an ask."),
    };

    /// <summary>The path of an address of ours, for a form: a page may only post to the site that it came from.</summary>
    public static string PathOf(string address) => new Uri(address).AbsolutePath;

    private string Own(Person person, LinkPurpose purpose, TimeSpan lifetime, DateTimeOffset? until = null) =>
        addresses.Of(new LinkClaims
        {
            Purpose = purpose,
            PersonId = person.Id,
            Epoch = person.LinkEpoch,
            IsFromOwnPage = until is not null && purpose is not LinkPurpose.Me,
            ExpiresAt = until ?? clock.GetUtcNow() + lifetime,
        });

    private static Guid GuidOf(string relationshipId) =>
        RelationshipId.GuidOf(relationshipId) ?? throw new ArgumentException("This is no relationship's id.", nameof(relationshipId));

    /// <summary>The number of an ask or a session: they are a1, a2, … and s0, s1, ….</summary>
    public static int NumberOf(string id) => int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
}

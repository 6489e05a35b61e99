using System.Text;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// What happened to a relationship, in words for its owner. Signals and effects come as the words they are stored under; one that this
/// version does not know is told as it is written.
/// </summary>
public static class TimelineSentences
{
    public static Remark MatchMade { get; } = Say(nameof(TimelineTexts.MatchMade));

    /// <summary>Nobody did anything: a deadline came.</summary>
    public static Remark TimeHadCome { get; } = Say(nameof(TimelineTexts.TimeHadCome));

    /// <summary>What an owner is called where no name is known.</summary>
    public static Remark Owner { get; } = Say(nameof(TimelineTexts.Owner));

    /// <summary>A signal that had its effect.</summary>
    /// <param name="kind">The signal's kind: <c>checkIn</c>.</param>
    /// <param name="who">The name of whom it is from or about; null for an owner.</param>
    public static Remark Signal(string kind, string? who)
    {
        object by = who is null ? Owner : who;
        return Known("Signal", kind) is { } name ? Say(name, by) : Say(nameof(TimelineTexts.Of), by, Spaced(kind));
    }

    /// <summary>Something that had no effect.</summary>
    /// <param name="what">What it was.</param>
    /// <param name="why">Why not, if that is known.</param>
    public static Remark WithoutEffect(Remark what, Remark? why) => why is null
        ? Say(nameof(TimelineTexts.WithoutEffect), what)
        : Say(nameof(TimelineTexts.WithoutEffectBecause), what, why);

    /// <summary>Something that is written down and not yet taken.</summary>
    public static Remark Waiting(Remark what) => Say(nameof(TimelineTexts.Waiting), what);

    /// <param name="who">The person's name.</param>
    /// <param name="what">What there is to say.</param>
    public static Remark Of(string who, Remark what) => Say(nameof(TimelineTexts.Of), who, what);

    /// <summary>Something sent or done because of a step.</summary>
    /// <param name="kind">What: <c>mail.proposal</c>, <c>calendarInvite</c>.</param>
    /// <param name="whom">The name of whom it concerns, if one person.</param>
    /// <param name="trouble">What became of a mail that did not arrive: <c>bounced</c>; null when all is well.</param>
    public static Remark Effect(string kind, string? whom, string? trouble)
    {
        var what = Known("", string.Concat(kind.Split('.').Select(Upper))) is { } name ? Say(name) : Remark.Verbatim(Spaced(kind));
        var sent = whom is null ? what : Of(whom, what);
        return trouble is null ? sent : Say(nameof(TimelineTexts.NotArrived), sent, Trouble(trouble));
    }

    /// <summary>A mail that did not arrive, as a reason to look.</summary>
    /// <param name="whom">The name of whom it was for; null for the program's owner.</param>
    /// <param name="trouble">What became of it: <c>bounced</c>.</param>
    public static Remark MailLost(string? whom, string trouble) =>
        Say(nameof(TimelineTexts.MailLost), whom is null ? Say(nameof(TimelineTexts.TheOwner)) : whom, Trouble(trouble));

    /// <summary>On what occasion somebody wrote something in confidence.</summary>
    /// <param name="kind">The kind of the signal that it went with: <c>checkIn</c>.</param>
    public static Remark Note(string kind) => Known("Note", kind) is { } name ? Say(name) : Remark.Verbatim(Spaced(kind));

    private static Remark Trouble(string what) => Known("Trouble", what) is { } name ? Say(name) : Remark.Verbatim(Spaced(what));

    private static string? Known(string group, string kind)
    {
        var name = group + Upper(kind);
        return TimelineTexts.ResourceManager.GetString(name, Languages.English) is null ? null : name;
    }

    private static string Upper(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private static string Spaced(string word)
    {
        var spaced = new StringBuilder();
        foreach (var c in word)
        {
            if (char.IsUpper(c) && spaced.Length > 0)
            {
                spaced.Append(' ');
            }

            spaced.Append(c == '.' ? ' ' : char.ToLowerInvariant(c));
        }

        return spaced.ToString();
    }

    private static Remark Say(string name, params object[] arguments) => Remark.Of(TimelineTexts.ResourceManager, name, arguments);
}

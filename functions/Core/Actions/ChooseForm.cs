using System.Security.Cryptography;
using System.Text;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Actions;

/// <summary>
/// What somebody chose, one thing at a time: wishes for a round, one person to ask (or, where mentors pick, to pick), or a request to take back.
/// </summary>
public sealed record ChooseForm : ActionForm
{
    /// <summary>The most people that somebody wishes for.</summary>
    public const int MaxWishes = 5;

    private const string Mentors = "mentorIds";
    private const string Mentees = "menteeIds";

    /// <summary>As what the sender wishes: a mentee for mentors (<c>mentorIds</c>), a mentor for mentees (<c>menteeIds</c>); null when no wishes were sent.</summary>
    public MemberRole? WishesAs { get; private init; }

    /// <summary>At most <see cref="MaxWishes"/> different people, the dearest first; empty takes all wishes back.</summary>
    public IReadOnlyList<string> Wishes { get; private init; } = [];

    /// <summary>What the wishes were changed from, see <see cref="BasisOf"/>; null when the sender means to overwrite whatever is there.</summary>
    public string? Basis { get; private init; }

    /// <summary>The one person to ask or to pick; null for none.</summary>
    public string? Request { get; private init; }

    /// <summary>The words to that person, or why a mentor picks them, at most <see cref="DirectRequest.MaxMessage"/> characters; null without a request.</summary>
    public string? Message { get; private init; }

    /// <summary>The id of the request to take back; null for none.</summary>
    public string? Withdraw { get; private init; }

    /// <summary>A short word for a list of wishes: another list, or another order, has another.</summary>
    public static string BasisOf(IEnumerable<string> wishes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', wishes))))[..16];

    internal static ChooseForm From(FormReader form)
    {
        string[] sent = [.. new[] { "request", "withdraw", Mentors, Mentees }.Where(form.Sent)];
        if (sent.Length == 0)
        {
            form.Refuse(Mentors, FormRule.Of(nameof(RuleTexts.WishesOrRequest), MaxWishes));
            return new ChooseForm();
        }

        if (sent.Length > 1)
        {
            form.Refuse(sent[1], FormRule.Of(nameof(RuleTexts.NotTogether), sent[0]));
            return new ChooseForm();
        }

        return sent[0] switch
        {
            "withdraw" => new ChooseForm { Withdraw = form.Text("withdraw", 64, required: true) },
            "request" => Asking(form),
            var wishes => new ChooseForm
            {
                WishesAs = wishes == Mentors ? MemberRole.Mentee : MemberRole.Mentor,
                Wishes = People(form, wishes),
                Basis = form.Text("basis", 64),
            },
        };
    }

    private static ChooseForm Asking(FormReader form)
    {
        var person = form.Text("request", PersonId.MaxLength, required: true);
        if (person is not null && !PersonId.IsValid(person))
        {
            form.Refuse("request", FormRule.Of(nameof(RuleTexts.PersonId)));
        }

        return new ChooseForm { Request = person, Message = form.Text("message", DirectRequest.MaxMessage, lines: true, required: true) };
    }

    private static IReadOnlyList<string> People(FormReader form, string name)
    {
        var people = form.Texts(name, MaxWishes, PersonId.MaxLength);
        if (people.Distinct(StringComparer.Ordinal).Count() != people.Count)
        {
            form.Refuse(name, FormRule.Of(nameof(RuleTexts.OnlyOnce)));
        }
        else if (!people.All(PersonId.IsValid))
        {
            form.Refuse(name, FormRule.Of(nameof(RuleTexts.PersonId)));
        }

        return people;
    }
}

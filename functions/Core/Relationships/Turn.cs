using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// One decision in the making: the state so far and the effects so far. It lives only inside
/// <see cref="Lifecycle"/>; outside, decisions are pure.
/// </summary>
internal sealed class Turn(RelationshipState state, DateTimeOffset now)
{
    private readonly List<Effect> _effects = [];

    public RelationshipState State { get; set; } = state;

    /// <summary>The time at which the present rule acts: of the decision, or of the deadline that passed.</summary>
    public DateTimeOffset Now { get; private set; } = now;

    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>The time before which no deadline acts any more: time does not run backwards within a decision.</summary>
    public DateTimeOffset Floor { get; private set; } = DateTimeOffset.MinValue;

    public void Add(Effect effect) => _effects.Add(effect);

    /// <summary>Acts at a deadline that has passed, or at what has already happened after it.</summary>
    public void MoveTo(DateTimeOffset deadline)
    {
        Now = deadline > Floor ? deadline : Floor;
        Floor = Now;
    }

    /// <summary>What happened now, happened: no earlier deadline acts before it.</summary>
    public void NothingBeforeNow() => Floor = Now;

    public void Mail(MailKind kind, Member member, string? sessionId = null, string? askId = null)
    {
        // Nobody on leave is told to do something; the mail at the end of the absence is.
        if (member.IsPresent || (member.IsActive && !EffectMerging.IsOpening(kind)))
        {
            Add(new SendMail { Mail = kind, PersonId = member.Id, SessionId = sessionId, AskIds = askId is null ? [] : [askId] });
        }
    }

    public void MailAll(MailKind kind, string? exceptId = null)
    {
        foreach (var member in State.ActiveMembers.Where(m => m.Id != exceptId))
        {
            Mail(kind, member);
        }
    }

    public void Tell(Notice notice, string? personId = null, string? sessionId = null) =>
        Add(new TellOwner { Notice = notice, PersonId = personId, SessionId = sessionId });

    public void Change(Member member) =>
        State = State with { Members = [.. State.Members.Select(m => m.Id == member.Id ? member : m)] };

    public void ChangeMembers(Func<Member, Member> change) => State = State with { Members = [.. State.Members.Select(change)] };

    public void Change(Session session) =>
        State = State with { Sessions = [.. State.Sessions.Select(s => s.Id == session.Id ? session : s)] };
}

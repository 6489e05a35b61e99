using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Tests.Relationships;

namespace ServerlessMentoring.Core.Tests.Programs;

/// <summary>
/// A relationship of a template whose people answer each ask a day after it was opened and meet two days after they
/// are asked for a time. A group has as many mentees as its template wants at least.
/// </summary>
internal sealed class TemplateLife
{
    // The price list of the Durable Task Scheduler: an activity is asked for and answered, the others are one action each.
    private const int ActionsOfAGeneration = 2 * 2;

    private readonly ProgramDocument _program;
    private readonly Story _story;
    private readonly List<(string SessionId, string Title)> _plans = [];
    private readonly List<Effect> _effects = [];

    private TemplateLife(ProgramDocument program)
    {
        _program = program;
        _story = new Story(
            ProgramTerms.Of(program),
            program.Kind.IsGroup() ? Story.Group(program.Matching.GroupSize.Min) : Story.Pair());
    }

    public RelationshipState State => _story.State;

    /// <summary>When it was over.</summary>
    public TimeSpan Lasted => _story.Now - Story.Monday;

    /// <summary>The plan of each session, at the moment at which it was booked.</summary>
    public IReadOnlyList<(string SessionId, string Title)> Plans => _plans;

    /// <summary>Which kinds of asks were ever opened.</summary>
    public HashSet<AskKind> Asked { get; } = [];

    /// <summary>How many answers it took.</summary>
    public int Answers { get; private set; }

    /// <summary>Whether a session was asked for before the kickoff was done.</summary>
    public bool AskedForSessionsFirst { get; private set; }

    /// <summary>Effects of the whole life.</summary>
    public IReadOnlyList<Effect> Effects => _effects;

    /// <summary>What it costs where the durable backend is paid by action, at one answer a generation.</summary>
    public int DurableActions => 1 + (_generations * (ActionsOfAGeneration + 1)) + Answers;

    private int _generations = 1;

    /// <summary>Lives it to its end, at most three years.</summary>
    public static TemplateLife Of(ProgramDocument program)
    {
        var life = new TemplateLife(program);
        while (!life.State.IsOver && life.Lasted < TimeSpan.FromDays(3 * 365))
        {
            life.Step();
        }

        return life;
    }

    private void Step()
    {
        var due = State.Asks.Where(ask => ask.OpenedAt.AddDays(1) <= _story.Now).ToList();
        foreach (var ask in due)
        {
            Answer(ask);
        }

        foreach (var ask in State.Asks)
        {
            Asked.Add(ask.Kind);
            AskedForSessionsFirst |= ask.Kind == AskKind.BookSession && State.Session(Session.KickoffId) is not { Status: SessionStatus.Held };
        }

        if (due.Count == 0)
        {
            var next = State.Asks.Select(ask => ask.OpenedAt.AddDays(1)).Append(_story.WakeAt ?? _story.Now.AddDays(1)).Min();
            _generations += next == _story.WakeAt ? 1 : 0;
            _story.AdvanceTo(next);
        }

        _effects.AddRange(_story.TakeEffects());
    }

    private void Answer(Ask ask)
    {
        // What one has answered for all is no longer asked of the others.
        if (State.Asks.All(open => open.Id != ask.Id))
        {
            return;
        }

        var booked = State.NextSession;
        var fate = _story.Take(SignalFor(ask) with { PersonId = ask.PersonId }).Fate;
        Assert.True(fate == SignalFate.Applied, $"{_program.Kind}: {ask.Kind} was {fate}: {_story.Last.Reason}");
        Answers++;
        _generations++;
        if (State.NextSession > booked)
        {
            var id = $"s{booked}";
            _plans.Add((id, SessionPlans.For(_program, State, id)?.Title ?? ""));
        }
    }

    private Signal SignalFor(Ask ask) => ask.Kind switch
    {
        AskKind.Accept => new Accept { AskId = ask.Id, Accepted = true },
        AskKind.BookKickoff or AskKind.BookSession => new Book { AskId = ask.Id, StartsAt = _story.Now.AddDays(2), DurationMinutes = 60 },
        AskKind.AgreeGoals when State.Member(ask.PersonId)!.Role == MemberRole.Mentor => new AgreeGoals { AskId = ask.Id, Confirm = true },
        AskKind.AgreeGoals => new AgreeGoals { AskId = ask.Id, GoalCount = 2 },
        AskKind.LogSession => new LogSession { AskId = ask.Id, SessionId = ask.SessionId!, SessionOutcome = SessionOutcome.Held, Quality = 4 },
        AskKind.CheckIn => new CheckIn { AskId = ask.Id, Pulse = 4 },
        AskKind.GiveFeedback => new GiveFeedback { AskId = ask.Id, Rating = 5, Recommend = 9, GoalsReached = 2 },
        _ => throw new InvalidOperationException($"Nobody knows how to answer {ask.Kind}."),
    };
}

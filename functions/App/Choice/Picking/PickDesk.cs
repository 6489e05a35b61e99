using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice.Picking;

/// <summary>
/// Takes a mentor's pick in a program whose people are selected by hand: an executive who prepares a successor. It starts as a proposal where the
/// program asks for acceptance, with the mentor's own words as the reason; who picks has said yes by it.
/// </summary>
public sealed class PickDesk(Pools pools, ChoosePages pages, RelationshipStarter starter, RelationshipProjection relationships)
{
    /// <summary>Starts the relationship with whom the mentor picked, once for each form.</summary>
    public async Task<ActOutcome> PickAsync(Visit visit, ChooseForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var program = visit.Program!.Document;
        var start = new StartRequest(program.Id, [visit.Person.Id], [form.Request!], [Remarks.Reason(nameof(ReasonTexts.MentorsWords), form.Message!)], $"pick/{stamp.Id}", OneEach: true, AcceptedBy: [visit.Person.Id]);

        // A repetition finds what it has done.
        if (await relationships.GetAsync(RelationshipId.Of(start), cancellation) is null)
        {
            if (await pages.WhyClosedAsync(program, visit.Person, MemberRole.Mentor, cancellation) is { } closed)
            {
                return new ActOutcome.Refused("request", "must come while the program is open and you have a free place", closed);
            }

            if (await pools.FindAsync(program, visit.Person, MemberRole.Mentor, form.Request!, cancellation) is not { } mentee)
            {
                return new ActOutcome.Invalid(new Fault("request", Choosing.Say(nameof(ChoosingTexts.NotMenteeHere))));
            }

            if (mentee.FreePlaces == 0)
            {
                return Taken(mentee.Person.DisplayName);
            }

            if (mentee.Verdict.Breaches.FirstOrDefault(breach => !breach.CanBeOverruled) is { } breach)
            {
                return new ActOutcome.Invalid(new Fault("request", PoolPerson.IsConfidential(breach)
                    ? Choosing.Say(nameof(ChoosingTexts.NotToBePicked))
                    : Choosing.Say(nameof(ChoosingTexts.RulesForbid), breach.Text)));
            }
        }

        return await StartAsync(visit, start, program.Acceptance.Required, stamp, cancellation);
    }

    private async Task<ActOutcome> StartAsync(Visit visit, StartRequest start, bool isAsked, Stamp stamp, CancellationToken cancellation) =>
        (await starter.StartAsync(stamp.Client, start, cancellation)).Outcome switch
        {
            StartOutcome.Started when isAsked => Done(nameof(ChoosingTexts.PickSent), nameof(ChoosingTexts.PickSentNext)),
            StartOutcome.Started => Done(nameof(ChoosingTexts.PickBegins), nameof(ChoosingTexts.PickBeginsNext)),
            StartOutcome.Undecided => Done(nameof(ChoosingTexts.Arranging)),
            StartOutcome.NoPlace => new ActOutcome.Refused("request", "must come while you have a free place", Choosing.Say(nameof(ChoosingTexts.NoPlaceNow))),
            _ => Taken((await pools.FindAsync(visit.Program!.Document, visit.Person, MemberRole.Mentor, start.MenteeIds[0], cancellation))?.Person.DisplayName),
        };

    private static ActOutcome.Refused Taken(string? name) =>
        new("request", "must not be in a running relationship of this program", name is null
            ? Choosing.Say(nameof(ChoosingTexts.MenteeFoundSomebody))
            : Choosing.Say(nameof(ChoosingTexts.FoundSomebody), name));

    private static ActOutcome.Done Done(string detail, params string[] next) =>
        new(Choosing.Say(detail).Say(), [.. next.Select(name => Choosing.Say(name).Say())]);
}

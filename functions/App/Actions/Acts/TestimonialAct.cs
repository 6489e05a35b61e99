using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>
/// Takes back the consent to publish one's testimonial, or gives it again. It is noted beside the words and not in the relationship, which may
/// long be over.
/// </summary>
public sealed class TestimonialAct(ConfidentialNotes notes, TimeProvider clock) : IAct
{
    private const string Feedback = "giveFeedback";

    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Testimonial];

    public bool OutlivesRelationship => true;

    /// <summary>Whether a member has agreed to publish a testimonial, so that there is something to take back.</summary>
    public static bool IsOpenTo(Member member) => member.Feedback is { Testimonial: true, Publish: true };

    public async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var latest = (await OwnAsync(visit, cancellation)).MaxBy(note => note.At);
        return new TestimonialPage { Context = context, Text = latest?.Text ?? "", Published = latest is { WithdrawnAt: null } };
    }

    public async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        if (!IsOpenTo(visit.Me))
        {
            return new ActOutcome.Invalid(new Fault("publish", FormRule.Of(nameof(RuleTexts.OncePublished))));
        }

        var publish = ((TestimonialForm)form).Publish;
        foreach (var note in await OwnAsync(visit, cancellation))
        {
            if (publish != note.WithdrawnAt is null)
            {
                await notes.SaveAsync(note with { WithdrawnAt = publish ? null : clock.GetUtcNow() }, cancellation);
            }
        }

        return new ActOutcome.Done(publish ? ActTexts.TestimonialShown : ActTexts.TestimonialHidden);
    }

    private async Task<IReadOnlyList<ConfidentialNote>> OwnAsync(Visit visit, CancellationToken cancellation) =>
        await notes.AllAsync(visit.State.Id, cancellation)
            .Where(note => note is { Kind: Feedback, Text: not null } && note.PersonId == visit.Person.Id)
            .ToListAsync(cancellation);
}

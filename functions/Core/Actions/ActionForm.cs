using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Actions;

/// <summary>What a person sent through a link, read and valid. Texts are trimmed, with <c>\n</c> between lines.</summary>
public abstract record ActionForm
{
    /// <summary>The longest free text (comment, testimonial, reason, message), in UTF-16 characters.</summary>
    public const int MaxText = 2000;

    /// <summary>
    /// Reads a form, or JSON flattened to the same names. Names that the form does not have are passed over, so that buttons and
    /// nonces may travel along; only <c>answers.*</c> is closed.
    /// </summary>
    /// <param name="purpose">The link's purpose.</param>
    /// <param name="fields">The values by name.</param>
    /// <param name="questions">The questions that this person is asked in a check-in or feedback; null for none.</param>
    /// <returns>The form, or every fault by field name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The purpose takes no form: <c>me</c> and the owners' links.</exception>
    public static Read<ActionForm> Read(
        LinkPurpose purpose, IReadOnlyDictionary<string, string[]> fields, IReadOnlyList<Question>? questions = null)
    {
        var reader = new FormReader(fields);
        ActionForm form = purpose switch
        {
            LinkPurpose.Accept => AcceptForm.From(reader),
            LinkPurpose.BookKickoff or LinkPurpose.BookSession => BookForm.From(reader),
            LinkPurpose.AgreeGoals => AgreeGoalsForm.From(reader),
            LinkPurpose.LogSession => LogSessionForm.From(reader),
            LinkPurpose.CheckIn => CheckInForm.From(reader, questions ?? []),
            LinkPurpose.GiveFeedback => FeedbackForm.From(reader, questions ?? []),
            LinkPurpose.Pause => PauseForm.From(reader),
            LinkPurpose.Resume => new ResumeForm(),
            LinkPurpose.End => EndForm.From(reader),
            LinkPurpose.FinishEarly => new FinishEarlyForm(),
            LinkPurpose.Dispute => DisputeForm.From(reader),
            LinkPurpose.Capacity => CapacityForm.From(reader),
            LinkPurpose.Profile => ProfileForm.From(reader),
            LinkPurpose.Note => NoteForm.From(reader),
            LinkPurpose.Testimonial => TestimonialForm.From(reader),
            LinkPurpose.Choose => ChooseForm.From(reader),
            LinkPurpose.AnswerRequest => AnswerRequestForm.From(reader),
            LinkPurpose.Unsubscribe => UnsubscribeForm.From(reader),
            _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "A link of this purpose takes no form."),
        };
        return reader.Faults.Count == 0 ? Reads.Good<ActionForm>(form) : Reads.Bad<ActionForm>(reader.Faults);
    }
}

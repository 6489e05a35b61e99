using System.Text.RegularExpressions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;

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

/// <summary>
/// Stopping reminders, or starting them again. A mail client posts <c>List-Unsubscribe=One-Click</c> (RFC 8058), which
/// needs no reading: whatever does not say <c>undo</c> stops them.
/// </summary>
/// <param name="Undo">Whether reminders start again: the field <c>undo</c>.</param>
public sealed record UnsubscribeForm(bool Undo) : ActionForm
{
    internal static UnsubscribeForm From(FormReader form) => new(form.Flag("undo"));
}

/// <summary>The answer to a match.</summary>
/// <param name="Accepted">Yes or no.</param>
/// <param name="Reason">Why, if the person says; the owner reads it, nobody else.</param>
public sealed record AcceptForm(bool Accepted, string? Reason) : ActionForm
{
    private enum Answer
    {
        Accept,
        Decline,
    }

    internal static AcceptForm From(FormReader form) =>
        new(form.Choice<Answer>("answer") == Answer.Accept, form.Text("reason", MaxText, lines: true));
}

/// <summary>Goals written, the yes to them, or a word on them. It is one of these.</summary>
/// <param name="Goals">1 to 3 goals of at most 500 characters; empty in a confirmation.</param>
/// <param name="Confirm">Whether it is the mentor's yes.</param>
public sealed record AgreeGoalsForm(IReadOnlyList<string> Goals, bool Confirm) : ActionForm
{
    /// <summary>How many goals there are at most.</summary>
    public const int MaxGoals = 3;

    /// <summary>The longest goal, in UTF-16 characters.</summary>
    public const int MaxGoal = 500;

    /// <summary>A mentor's word back in place of the yes, at most <see cref="ActionForm.MaxText"/> characters; null for none.</summary>
    public string? Word { get; init; }

    internal static AgreeGoalsForm From(FormReader form)
    {
        var before = form.Faults.Count;
        var read = new AgreeGoalsForm(form.Texts("goals", MaxGoals, MaxGoal), form.Flag("confirm")) { Word = form.Text("word", MaxText, lines: true) };
        if (form.Faults.Count == before && (read.Confirm || read.Word is null) && read.Goals.Count > 0 == read.Confirm)
        {
            form.Refuse("goals", FormRule.Of(read.Confirm ? nameof(RuleTexts.EmptyWhenConfirming) : nameof(RuleTexts.OneToThree)));
        }

        return read;
    }
}

/// <summary>A mentor's answer to a mentee who asked.</summary>
/// <param name="Accepted">Yes or no.</param>
/// <param name="Reason">Why not, if the mentor says; the owner reads it, nobody else.</param>
public sealed record AnswerRequestForm(bool Accepted, string? Reason) : ActionForm
{
    private enum Answer
    {
        Accept,
        Decline,
    }

    internal static AnswerRequestForm From(FormReader form) =>
        new(form.Choice<Answer>("answer") == Answer.Accept, form.Text("reason", MaxText, lines: true));
}

/// <summary>A time for the kickoff or a session.</summary>
/// <param name="StartsAt">The start, in the person's own zone.</param>
/// <param name="DurationMinutes">15 to 240; 60 when nothing is said.</param>
/// <param name="Place">A room or the address of a call, at most 200 characters on one line; null for none.</param>
public sealed record BookForm(DateTime StartsAt, int DurationMinutes, string? Place) : ActionForm
{
    /// <summary>The length of a meeting of which nothing is said, in minutes.</summary>
    public const int UsualMinutes = 60;

    internal static BookForm From(FormReader form) => new(
        form.LocalTime("startsAt", required: true) ?? default,
        form.Int("durationMinutes", 15, 240) ?? UsualMinutes,
        form.Text("place", 200));
}

/// <summary>How many mentees one takes.</summary>
/// <param name="Capacity">0 to 50; 0 takes no more.</param>
public sealed record CapacityForm(int Capacity) : ActionForm
{
    internal static CapacityForm From(FormReader form) => new(form.Int("capacity", 0, 50, required: true) ?? 0);
}

/// <summary>How it goes. The owner reads all of it, the other side none.</summary>
/// <param name="Pulse">1 (badly) to 5 (very well).</param>
/// <param name="NeedsHelp">Whether the person asks for help.</param>
/// <param name="Comment">What else there is to say; null for nothing.</param>
/// <param name="Answers">Answers by question id: <c>1</c>…<c>5</c>, <c>yes</c> or <c>no</c>, or text.</param>
public sealed record CheckInForm(int Pulse, bool NeedsHelp, string? Comment, IReadOnlyDictionary<string, string> Answers)
    : ActionForm
{
    internal static CheckInForm From(FormReader form, IReadOnlyList<Question> questions) => new(
        form.Int("pulse", 1, 5, required: true) ?? 0,
        form.Flag("needsHelp"),
        form.Text("comment", MaxText, lines: true),
        QuestionAnswers.From(form, questions));
}

/// <summary>Saying that a logged session was not as logged.</summary>
/// <param name="SessionId">The session, such as <c>s3</c>.</param>
/// <param name="Reason">What was different.</param>
public sealed partial record DisputeForm(string SessionId, string Reason) : ActionForm
{
    internal static DisputeForm From(FormReader form)
    {
        var session = form.Text("sessionId", 100, required: true);
        if (session is not null && !SessionPattern().IsMatch(session))
        {
            form.Refuse("sessionId", FormRule.Of(nameof(RuleTexts.Session)));
        }

        return new DisputeForm(session ?? "", form.Text("reason", MaxText, lines: true, required: true) ?? "");
    }

    [GeneratedRegex(@"\As[0-9]{1,5}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SessionPattern();
}

/// <param name="Reason">Why; the owner reads it, nobody else.</param>
public sealed record EndForm(string Reason) : ActionForm
{
    internal static EndForm From(FormReader form) => new(form.Text("reason", MaxText, lines: true, required: true) ?? "");
}

/// <summary>The wish to finish early. It has no fields.</summary>
public sealed record FinishEarlyForm : ActionForm;

/// <summary>An entry for the notebook, or a change of one that is there. Whether its owner is a member, the caller checks.</summary>
/// <param name="Kind">What it is; of no account in a change.</param>
/// <param name="Text">The text, at most <see cref="NotebookEntry.MaxText"/> characters; empty in a change that leaves the words as they are.</param>
/// <param name="OwnerId">Who takes it on; null for nobody.</param>
/// <param name="DueOn">The local day by which; null for none.</param>
/// <param name="Done">Whether it is done; null when the field was not sent.</param>
public sealed record NoteForm(NoteKind Kind, string Text, string? OwnerId, DateOnly? DueOn, bool? Done) : ActionForm
{
    /// <summary>The entry to change, by its id; null for a new one.</summary>
    public string? EntryId { get; init; }

    /// <summary>Whether the field for the owner was sent: blank, it means nobody.</summary>
    public bool SaysOwner { get; init; }

    /// <summary>Whether the field for the day was sent: blank, it means none.</summary>
    public bool SaysDue { get; init; }

    internal static NoteForm From(FormReader form)
    {
        var entry = form.Text("entry", 200);
        return new NoteForm(
            form.Choice<NoteKind>("kind", required: entry is null) ?? default,
            form.Text("text", NotebookEntry.MaxText, lines: true, required: entry is null) ?? "",
            form.PersonId("ownerId"),
            form.Date("dueOn"),
            form.Sent("done") ? form.Flag("done") : null)
        {
            EntryId = entry,
            SaysOwner = form.Sent("ownerId"),
            SaysDue = form.Sent("dueOn"),
        };
    }
}

/// <param name="Until">The local day on which to go on; null until somebody resumes.</param>
/// <param name="Reason">Why; the owner reads it, nobody else.</param>
public sealed record PauseForm(DateOnly? Until, string Reason) : ActionForm
{
    internal static PauseForm From(FormReader form) =>
        new(form.Date("until"), form.Text("reason", MaxText, lines: true, required: true) ?? "");
}

/// <summary>Go on after a pause. It has no fields.</summary>
public sealed record ResumeForm : ActionForm;

/// <summary>Whether one's testimonial may be published, said anew.</summary>
/// <param name="Publish">True to allow it, false to take the consent back.</param>
public sealed record TestimonialForm(bool Publish) : ActionForm
{
    internal static TestimonialForm From(FormReader form) => new(form.Flag("publish"));
}

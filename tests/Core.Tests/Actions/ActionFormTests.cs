using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Tests.Actions;

public sealed class ActionFormTests
{
    private static readonly Question[] Questions =
    [
        new("ok", "All well?", QuestionType.YesNo),
        new("how", "How well?", QuestionType.Scale5),
        new("what", "What else?", QuestionType.Text),
    ];

    /// <summary>Purpose, fields as <c>name=value&amp;…</c>, the faulty field, a part of its rule.</summary>
    public static TheoryData<LinkPurpose, string, string, string> Faults => new()
    {
        { LinkPurpose.Accept, "", "answer", "is required" },
        { LinkPurpose.Accept, "answer=maybe", "answer", "must be one of accept, decline" },
        { LinkPurpose.Accept, "answer=decline&reason=a\u0000b", "reason", "control characters" },
        { LinkPurpose.BookKickoff, "durationMinutes=60", "startsAt", "is required" },
        { LinkPurpose.BookKickoff, "startsAt=2027-02-30T10:00", "startsAt", "yyyy-MM-ddTHH:mm" },
        { LinkPurpose.BookSession, "startsAt=2027-02-03T10:00Z", "startsAt", "local time" },
        { LinkPurpose.BookSession, "startsAt=2027-02-03 10:00", "startsAt", "local time" },
        { LinkPurpose.BookSession, "startsAt=2027-02-03T10:00&durationMinutes=14", "durationMinutes", "from 15 to 240" },
        { LinkPurpose.BookSession, "startsAt=2027-02-03T10:00&durationMinutes=241", "durationMinutes", "from 15 to 240" },
        { LinkPurpose.BookSession, "startsAt=2027-02-03T10:00&place=Room\r\n7", "place", "line breaks" },
        { LinkPurpose.AgreeGoals, "", "goals", "1 to 3 entries" },
        { LinkPurpose.AgreeGoals, "goals= &goals=", "goals", "1 to 3 entries" },
        { LinkPurpose.AgreeGoals, "goals=a&goals=b&goals=c&goals=d", "goals", "at most 3 entries" },
        { LinkPurpose.AgreeGoals, "goals=a&confirm=true", "goals", "must be empty when confirming" },
        { LinkPurpose.AgreeGoals, "confirm=perhaps", "confirm", "true or false" },
        { LinkPurpose.LogSession, "", "outcome", "is required" },
        { LinkPurpose.LogSession, "outcome=missed", "outcome", "missedByMentor" },
        { LinkPurpose.LogSession, "outcome=held&quality=6", "quality", "from 1 to 5" },
        { LinkPurpose.LogSession, "outcome=moved&startsAt=soon", "startsAt", "local time" },
        { LinkPurpose.CheckIn, "", "pulse", "is required" },
        { LinkPurpose.CheckIn, "pulse=0", "pulse", "from 1 to 5" },
        { LinkPurpose.CheckIn, "pulse=3.5", "pulse", "whole number" },
        { LinkPurpose.CheckIn, "pulse=3&answers.how=7", "answers.how", "from 1 to 5" },
        { LinkPurpose.CheckIn, "pulse=3&answers.ok=dunno", "answers.ok", "true or false" },
        { LinkPurpose.CheckIn, "pulse=3&answers.other=1", "answers.other", "no question" },
        { LinkPurpose.GiveFeedback, "recommend=9", "rating", "is required" },
        { LinkPurpose.GiveFeedback, "rating=5", "recommend", "is required" },
        { LinkPurpose.GiveFeedback, "rating=5&recommend=11", "recommend", "from 0 to 10" },
        { LinkPurpose.GiveFeedback, "rating=5&recommend=1&goalsReached=4", "goalsReached", "from 0 to 3" },
        { LinkPurpose.Pause, "until=2027-01-01", "reason", "is required" },
        { LinkPurpose.Pause, "until=soon&reason=x", "until", "yyyy-MM-dd" },
        { LinkPurpose.End, "reason= ", "reason", "is required" },
        { LinkPurpose.Dispute, "reason=x", "sessionId", "is required" },
        { LinkPurpose.Dispute, "reason=x&sessionId=3", "sessionId", "such as s3" },
        { LinkPurpose.Capacity, "capacity=-1", "capacity", "from 0 to 50" },
        { LinkPurpose.Profile, "workingHours.days=Mon&workingHours.from=17:00&workingHours.to=09:00", "workingHours.to", "later than the start" },
        { LinkPurpose.Profile, "workingHours.days=Mon&workingHours.days=Funday&workingHours.from=09:00&workingHours.to=17:00", "workingHours.days", "Mon, Tue" },
        { LinkPurpose.Profile, "workingHours.from=09:00&workingHours.to=17:00", "workingHours.days", "Mon, Tue" },
        { LinkPurpose.Profile, "offered=Tuesday morning", "offered", "Tue 09:00-11:00" },
        { LinkPurpose.Profile, "offered=Tue 11:00-09:00", "offered", "the end after the start" },
        { LinkPurpose.Note, "kind=idea&text=x", "kind", "goal, agenda, action, learning" },
        { LinkPurpose.Note, "kind=goal", "text", "is required" },
        { LinkPurpose.Note, "kind=goal&text=x&ownerId=a b", "ownerId", "1 to 64 characters" },
        { LinkPurpose.Note, "kind=goal&text=x&dueOn=1.1.2027", "dueOn", "yyyy-MM-dd" },
        { LinkPurpose.Choose, "message=hi", "mentorIds", "1 to 5 entries" },
        { LinkPurpose.Choose, "mentorIds=a&mentorIds=a", "mentorIds", "only once" },
        { LinkPurpose.Choose, "mentorIds=a&mentorIds=b&mentorIds=c&mentorIds=d&mentorIds=e&mentorIds=f", "mentorIds", "at most 5" },
        { LinkPurpose.Choose, "mentorIds=a&request=b&message=Hi", "mentorIds", "together with request" },
        { LinkPurpose.Choose, "request=b", "message", "required" },
        { LinkPurpose.Choose, "request=b&message=" + new string('x', 1001), "message", "at most 1000" },
        { LinkPurpose.AnswerRequest, "", "answer", "required" },
        { LinkPurpose.Unsubscribe, "undo=perhaps", "undo", "true or false" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Given_one_wrong_field_then_it_is_named_with_its_rule(LinkPurpose purpose, string fields, string field, string rule)
    {
        var fault = Assert.Single(Read(purpose, fields).Faults);

        Assert.Equal(field, fault.Field);
        Assert.Contains(rule, fault.Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Given_several_wrong_fields_then_all_are_named() =>
        Assert.Equal(
            ["startsAt", "durationMinutes", "place"],
            Read(LinkPurpose.BookSession, $"startsAt=x&durationMinutes=x&place={new string('x', 201)}").Faults.Select(fault => fault.Field));

    [Fact]
    public void Given_texts_at_and_over_their_limit_then_only_those_over_are_refused()
    {
        Assert.True(Read(LinkPurpose.End, $"reason={new string('x', 2000)}").Ok);
        Assert.Equal("must have at most 2000 characters", Assert.Single(Read(LinkPurpose.End, $"reason={new string('x', 2001)}").Faults).Rule);
    }

    [Fact]
    public void Given_an_answer_to_a_match_then_it_is_read()
    {
        Assert.Equal(new AcceptForm(true, null), Value(LinkPurpose.Accept, "answer=accept&once=n1"));
        Assert.Equal(new AcceptForm(false, "No time,\nsorry"), Value(LinkPurpose.Accept, "answer=decline&reason= No time,\r\nsorry "));
    }

    [Fact]
    public void Given_a_booking_then_the_time_typed_in_outranks_the_one_ticked()
    {
        var expected = new BookForm(new DateTime(2027, 2, 3, 10, 30, 0), 60, "Room 7");

        Assert.Equal(expected, Value(LinkPurpose.BookKickoff, "startsAt=2027-02-01T09:00&startsAt=2027-02-03T10:30&place=Room 7"));
        Assert.Equal(expected, Value(LinkPurpose.BookSession, "startsAt=2027-02-03T10:30:00&startsAt=&durationMinutes=60&place=Room 7"));
    }

    [Fact]
    public void Given_goals_then_one_to_three_are_read_or_their_confirmation()
    {
        var written = Assert.IsType<AgreeGoalsForm>(Value(LinkPurpose.AgreeGoals, "goals=Lead&goals=&goals= Speak "));

        Assert.Equal(["Lead", "Speak"], written.Goals);
        Assert.True(Assert.IsType<AgreeGoalsForm>(Value(LinkPurpose.AgreeGoals, "confirm=on&goals=")).Confirm);
    }

    [Fact]
    public void Given_a_session_log_then_every_line_is_an_entry()
    {
        var log = Assert.IsType<LogSessionForm>(Value(
            LinkPurpose.LogSession, "outcome=held&quality=4&agendaDone=a&agendaDone=b&actionItems=one\r\n\r\n two &learnings=l&startsAt=nonsense"));

        Assert.Equal(SessionOutcome.Held, log.Outcome);
        Assert.Equal((4, null), (log.Quality, log.StartsAt));
        Assert.Equal(["a", "b", "one", "two", "l"], [.. log.AgendaDone, .. log.ActionItems, .. log.Learnings]);

        var moved = Assert.IsType<LogSessionForm>(Value(LinkPurpose.LogSession, "outcome=moved&startsAt=2027-02-03T10:30"));
        Assert.Equal(new DateTime(2027, 2, 3, 10, 30, 0), moved.StartsAt);
    }

    [Fact]
    public void Given_a_check_in_then_answers_are_read_by_the_type_of_their_question()
    {
        var form = Assert.IsType<CheckInForm>(Value(
            LinkPurpose.CheckIn, "pulse=2&needsHelp=on&comment=x&answers.ok=true&answers.how=5&answers.what= tea "));

        Assert.Equal((2, true, "x"), (form.Pulse, form.NeedsHelp, form.Comment));
        Assert.Equal(["yes", "5", "tea"], [form.Answers["ok"], form.Answers["how"], form.Answers["what"]]);
    }

    [Fact]
    public void Given_feedback_then_nothing_is_published_without_a_testimonial()
    {
        var form = Assert.IsType<FeedbackForm>(Value(LinkPurpose.GiveFeedback, "rating=5&recommend=0&goalsReached=2&publish=on"));
        Assert.Equal((5, 0, 2, false), (form.Rating, form.Recommend, form.GoalsReached, form.Publish));

        form = Assert.IsType<FeedbackForm>(Value(
            LinkPurpose.GiveFeedback, "rating=5&recommend=10&goalsReached=g1&goalsReached=g3&testimonial=Good&publish=on"));
        Assert.Equal((2, "Good", true), (form.GoalsReached, form.Testimonial, form.Publish));
    }

    [Fact]
    public void Given_what_needs_no_ask_then_it_is_read()
    {
        Assert.Equal(new PauseForm(new DateOnly(2027, 1, 31), "Parental leave"), Value(LinkPurpose.Pause, "until=2027-01-31&reason=Parental leave"));
        Assert.Equal(new PauseForm(null, "x"), Value(LinkPurpose.Pause, "reason=x"));
        Assert.Equal(new ResumeForm(), Value(LinkPurpose.Resume, ""));
        Assert.Equal(new EndForm("Moved on"), Value(LinkPurpose.End, "reason=Moved on"));
        Assert.Equal(new FinishEarlyForm(), Value(LinkPurpose.FinishEarly, ""));
        Assert.Equal(new DisputeForm("s3", "Was ill"), Value(LinkPurpose.Dispute, "sessionId=s3&reason=Was ill"));
        Assert.Equal(new CapacityForm(0), Value(LinkPurpose.Capacity, "capacity=0"));
        Assert.Equal(new TestimonialForm(true), Value(LinkPurpose.Testimonial, "publish=true"));
        Assert.Equal(new TestimonialForm(false), Value(LinkPurpose.Testimonial, ""));
        Assert.Equal(new UnsubscribeForm(false), Value(LinkPurpose.Unsubscribe, "List-Unsubscribe=One-Click"));
        Assert.Equal(new UnsubscribeForm(true), Value(LinkPurpose.Unsubscribe, "undo=1"));
        Assert.Equal(["a", "b"], Assert.IsType<ChooseForm>(Value(LinkPurpose.Choose, "mentorIds=a&mentorIds=b")).Wishes);
        Assert.Equal(MemberRole.Mentor, Assert.IsType<ChooseForm>(Value(LinkPurpose.Choose, "menteeIds=")).WishesAs);
        Assert.Equal("Hi", Assert.IsType<ChooseForm>(Value(LinkPurpose.Choose, "request=a&message=Hi")).Message);
        Assert.Equal(new AnswerRequestForm(false, "No time"), Value(LinkPurpose.AnswerRequest, "answer=decline&reason=No time"));
        Assert.Equal(
            new NoteForm(NoteKind.Action, "Call Bo", "E-1", new DateOnly(2027, 1, 31), true) { SaysOwner = true, SaysDue = true },
            Value(LinkPurpose.Note, "kind=action&text=Call Bo&ownerId=E-1&dueOn=2027-01-31&done=on"));
        Assert.Null(Assert.IsType<NoteForm>(Value(LinkPurpose.Note, "kind=goal&text=x")).Done);
    }

    [Fact]
    public void Given_a_change_of_a_notebook_entry_then_only_what_was_sent_is_said()
    {
        var tick = Assert.IsType<NoteForm>(Value(LinkPurpose.Note, "entry=own.1&done=true"));
        Assert.Equal(("own.1", "", true, false, false), (tick.EntryId, tick.Text, tick.Done, tick.SaysOwner, tick.SaysDue));
        var cleared = Assert.IsType<NoteForm>(Value(LinkPurpose.Note, "entry=own.1&text=New&ownerId=&dueOn="));
        Assert.Equal(("New", null, true, true), (cleared.Text, cleared.OwnerId, cleared.SaysOwner, cleared.SaysDue));
    }

    [Fact]
    public void Given_next_steps_in_rows_then_each_has_who_and_by_when_and_empty_rows_are_none()
    {
        var form = Assert.IsType<LogSessionForm>(Value(
            LinkPurpose.LogSession,
            "outcome=held&steps.0.text=Call Kim&steps.0.ownerId=E-1&steps.0.dueOn=2027-01-31&steps.1.text=&steps.1.ownerId=&steps.1.dueOn=&steps.2.text=Read&actionItems=Rest"));

        Assert.Equal([new NextStep("Call Kim", "E-1", new DateOnly(2027, 1, 31)), new NextStep("Read") { Row = 2 }], form.Steps);
        Assert.Equal(["Rest"], form.ActionItems);
    }

    [Fact]
    public void Given_a_row_with_a_day_and_nothing_to_do_then_its_text_is_asked_for()
    {
        var read = Read(LinkPurpose.LogSession, "outcome=held&steps.1.dueOn=2027-01-31");
        Assert.Equal("steps.1.text", Assert.Single(read.Faults).Field);
    }

    [Fact]
    public void Given_a_mentors_word_on_the_goals_then_neither_goals_nor_yes_are_asked_for()
    {
        var form = Assert.IsType<AgreeGoalsForm>(Value(LinkPurpose.AgreeGoals, "confirm=false&word=Smaller, please"));
        Assert.Equal(("Smaller, please", false), (form.Word, form.Confirm));
    }

    [Fact]
    public void Given_a_profile_form_then_fields_not_sent_stay_and_blank_ones_go_back_to_hr()
    {
        var before = new OwnSettings { About = "Old", Goals = ["Old"], Capacity = 3 };
        var form = Assert.IsType<ProfileForm>(Value(
            LinkPurpose.Profile,
            "about=&skillsOffered=C%23\nGo&workingHours.days=Mon,Tue&workingHours.days=Wed&workingHours.from=08:00&workingHours.to=16:30&offered=tue 09:00-11:00\r\nThu 14:00–15:30"));

        var after = form.Apply(before);

        Assert.Null(after.About);
        Assert.Equal(["Old"], after.Goals);
        Assert.Equal(3, after.Capacity);
        Assert.Equal(["C#", "Go"], after.SkillsOffered);
        Assert.Equal(new WorkingHours { Days = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday], From = new TimeOnly(8, 0), To = new TimeOnly(16, 30) }, after.WorkingHours);
        Assert.Equal(
            [new WeeklyHours(DayOfWeek.Tuesday, new TimeOnly(9, 0), new TimeOnly(11, 0)), new WeeklyHours(DayOfWeek.Thursday, new TimeOnly(14, 0), new TimeOnly(15, 30))],
            after.Offered);

        var cleared = Assert.IsType<ProfileForm>(Value(LinkPurpose.Profile, "workingHours.from=&offered=&goals=")).Apply(after);
        Assert.Null(cleared.WorkingHours);
        Assert.Null(cleared.Offered);
        Assert.Null(cleared.Goals);
    }

    [Theory]
    [InlineData(LinkPurpose.Me)]
    [InlineData(LinkPurpose.Owner)]
    [InlineData(LinkPurpose.OwnerSession)]
    public void Given_a_purpose_without_a_form_then_asking_for_one_is_an_error(LinkPurpose purpose) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Read(purpose, ""));

    private static ActionForm Value(LinkPurpose purpose, string fields)
    {
        var read = Read(purpose, fields);
        Assert.Empty(read.Faults);
        return read.Value!;
    }

    private static Read<ActionForm> Read(LinkPurpose purpose, string fields) => ActionForm.Read(
        purpose,
        fields.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2))
            .GroupBy(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]))
            .ToDictionary(group => group.Key, group => group.ToArray()),
        Questions);
}

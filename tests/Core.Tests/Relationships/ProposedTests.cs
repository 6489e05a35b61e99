using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Tests.Relationships;

public sealed class ProposedTests
{
    [Fact]
    public void Given_a_match_when_proposed_then_each_side_is_asked_to_accept_within_the_days_of_the_program()
    {
        var story = new Story(new() { AcceptanceWithinDays = 7 });

        Assert.Equal(Phase.Proposed, story.State.Phase);
        Assert.Equal(1, story.State.Step);
        Assert.All(story.State.Asks, a => Assert.Equal(Story.Monday.AddDays(7), a.DueAt));
        Assert.Equal([Story.Mentor, Story.Mentee], story.State.Asks.Select(a => a.PersonId));
        Assert.Equal(["a1", "a2"], story.TakeEffects().Cast<SendMail>().SelectMany(m => m.AskIds));
        Assert.Equal(Story.Monday.AddDays(7), story.WakeAt);
    }

    [Fact]
    public void Given_a_program_without_acceptance_when_started_then_the_kickoff_opens_at_once()
    {
        var story = new Story(new() { AcceptanceRequired = false });

        Assert.Equal(Phase.Kickoff, story.State.Phase);
        Assert.All(story.State.Members, m => Assert.True(m.Accepted));
    }

    [Fact]
    public void Given_a_proposal_when_both_accept_then_the_kickoff_opens_and_each_gets_one_mail()
    {
        var story = new Story();
        story.TakeEffects();

        story.Take(new Accept { PersonId = Story.Mentor, Accepted = true });
        Assert.Equal(Phase.Proposed, story.State.Phase);
        story.Take(new Accept { PersonId = Story.Mentee, Accepted = true });

        Assert.Equal(Phase.Kickoff, story.State.Phase);
        var mails = story.TakeEffects().Cast<SendMail>().ToDictionary(m => m.PersonId);
        Assert.Equal(2, mails[Story.Mentee].AskIds.Count);
        Assert.Empty(mails[Story.Mentor].AskIds);
        Assert.All(mails.Values, m => Assert.Equal(MailKind.KickoffOpen, m.Mail));
    }

    [Fact]
    public void Given_a_yes_when_taken_back_before_the_other_answers_then_it_is_declined()
    {
        var story = new Story();
        story.Take(new Accept { PersonId = Story.Mentee, AskId = "a2", Accepted = true });
        story.Take(new Accept { PersonId = Story.Mentee, AskId = "a2", Accepted = false });

        Assert.Equal(Phase.Declined, story.State.Phase);
        Assert.Equal(OutcomeReason.Declined, story.State.OutcomeReason);
    }

    [Fact]
    public void Given_a_no_when_it_comes_then_the_other_is_released_and_rematched_and_the_place_is_free()
    {
        var story = new Story();
        story.TakeEffects();

        story.Take(new Accept { PersonId = Story.Mentor, Accepted = false, NoteRef = "n1" });

        Assert.Equal(Phase.Declined, story.State.Phase);
        Assert.Empty(story.State.Asks);
        Assert.Collection(
            story.TakeEffects(),
            e => Assert.Equal(new SendMail { Mail = MailKind.Released, PersonId = Story.Mentee }, e as SendMail, Same),
            e => Assert.Equal(Notice.Declined, Assert.IsType<TellOwner>(e).Notice),
            e => Assert.Equal(Story.Mentor, Assert.IsType<ReleasePlace>(e).MentorId),
            e => Assert.Equal(Story.Mentee, Assert.IsType<Rematch>(e).PersonId));
    }

    [Fact]
    public void Given_no_answer_from_one_when_the_time_is_up_then_only_the_one_who_accepted_is_rematched()
    {
        var story = new Story(new() { AcceptanceWithinDays = 5 });
        story.Take(new Accept { PersonId = Story.Mentee, Accepted = true });
        story.TakeEffects();

        // Monday and five days is a Saturday: the deadline is Monday at nine.
        story.AdvanceTo(Story.Monday.AddDays(7).AddHours(-1).AddMinutes(-1));
        Assert.Equal(Phase.Proposed, story.State.Phase);
        story.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal((Phase.Declined, OutcomeReason.NoAnswer), (story.State.Phase, story.State.OutcomeReason));
        var effects = story.TakeEffects();
        Assert.Equal([Story.Mentee], effects.OfType<Rematch>().Select(r => r.PersonId));
        Assert.Equal(
            [(Story.Mentor, MailKind.Declined), (Story.Mentee, MailKind.Released)],
            effects.OfType<SendMail>().Select(m => (m.PersonId, m.Mail)));
    }

    [Fact]
    public void Given_only_one_side_or_the_same_person_twice_when_started_then_it_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Story(members: [Story.Pair()[0]]));
        Assert.Throws<ArgumentException>(() => new Story(members: [Story.Pair()[0], Story.Pair()[0] with { Role = MemberRole.Mentee }]));
    }

    private static bool Same(SendMail? one, SendMail? other) =>
        (one?.Mail, one?.PersonId, one?.AskIds.Count) == (other?.Mail, other?.PersonId, other?.AskIds.Count);
}

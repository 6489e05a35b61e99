using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Enrollment;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Me;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>What a person's own page says of choosing: where they can choose, and who waits for their answer.</summary>
public sealed class MyChoices(
    ProgramStore programs, EnrollmentStore enrollments, RequestStore requests, PersonStore people, Pools pools, PersonLinks links, TimeProvider clock)
{
    /// <summary>The programs in which a person can choose now.</summary>
    /// <param name="person">Whose page.</param>
    /// <param name="until">The end of the page's own link, which its links share; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<IReadOnlyList<MyChoice>> OfAsync(Person person, DateTimeOffset until, CancellationToken cancellation = default)
    {
        var choices = new List<MyChoice>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            var document = program.Document;
            if (ProgramDates.WhyNoMatches(document, clock.GetUtcNow()) is null
                && await ChoiceRoles.OfAsync(enrollments, document, person.Id, cancellation) is { Any: true } roles)
            {
                var label = roles.AsMentee && ChoiceRoles.MenteesAsk(document) ? nameof(ChoosingTexts.ChooseMentor)
                    : roles.AsMentor && ChoiceRoles.MentorsPick(document) ? nameof(ChoosingTexts.PickMentee)
                    : roles.AsMentee ? nameof(ChoosingTexts.WishForMentor)
                    : nameof(ChoosingTexts.WishForMentee);
                choices.Add(new MyChoice(document.Name, Choosing.Say(label).In(Languages.Of(person, document.Language)), links.Choose(person, document.Id, until), await IsOpenAsync(person, document, roles, cancellation)));
            }
        }

        return choices;
    }

    /// <summary>How many choices and answers wait for a person.</summary>
    public async Task<int> CountOpenAsync(Person person, CancellationToken cancellation = default) =>
        (await OfAsync(person, clock.GetUtcNow(), cancellation)).Count(choice => choice.IsOpen) + (await WaitingForAsync(person, cancellation)).Count;

    /// <summary>Who waits for a mentor's answer, the most urgent first.</summary>
    public async Task<IReadOnlyList<WaitingMentee>> WaitingForAsync(Person mentor, CancellationToken cancellation = default)
    {
        var waiting = new List<WaitingMentee>();
        await foreach (var reference in requests.RefsAsync(mentor.Id, cancellation))
        {
            if ((await requests.BookAsync(reference.ProgramId, reference.MenteeId, cancellation))?.Find(reference.RequestId)
                    is { Status: RequestStatus.Waiting } request
                && request.ExpiresAt > clock.GetUtcNow()
                && await people.GetAsync(reference.MenteeId, cancellation) is { } mentee
                && await programs.GetAsync(reference.ProgramId, cancellation) is { Document.Name: var programName })
            {
                waiting.Add(new WaitingMentee(mentee.DisplayName, programName, request.ExpiresAt, links.AnswerRequest(mentor, request)));
            }
        }

        return [.. waiting.OrderBy(each => each.DueAt)];
    }

    // Wishes may be left out; a choice may not. Whoever has asked waits, and has nothing to do.
    private async Task<bool> IsOpenAsync(Person person, ProgramDocument program, ChoiceRoles roles, CancellationToken cancellation) =>
        (roles.AsMentee && ChoiceRoles.MenteesAsk(program)
            && (await requests.BookAsync(program.Id, person.Id, cancellation))?.Open.Any() != true
            && !await pools.IsMentoredAsync(program.Id, person.Id, cancellation))
        || (roles.AsMentor && ChoiceRoles.MentorsPick(program) && await pools.FreePlacesAsync(person, cancellation) > 0);
}

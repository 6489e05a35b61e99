using System.Text.Json;
using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice.Requests;

/// <summary>Writes the mails about direct requests, each sent once.</summary>
public sealed class RequestMails(PersonStore people, Pools pools, OnceMail mails, MailRenderer renderer, PersonLinks links)
{
    /// <summary>Tells the mentor who asks, and why.</summary>
    public Task AskedAsync(ProgramDocument program, RequestBook book, DirectRequest request, CancellationToken cancellation = default) =>
        SendAsync($"request/{request.MentorId}/{request.Id}/asked", request.MentorId, async mentor =>
        {
            if (await people.GetAsync(book.MenteeId, cancellation) is not { } mentee)
            {
                return null;
            }

            var fit = await pools.FindAsync(program, mentee, MemberRole.Mentee, mentor.Id, cancellation);
            return Blank(program, mentor, ChoiceMailKind.Asked) with
            {
                About = mentee.DisplayName,
                AboutFacts = string.Join(", ", new[] { mentee.JobTitle, mentee.Department, mentee.Location }.Where(fact => !string.IsNullOrWhiteSpace(fact))),
                Message = request.Message,
                Reasons = [.. (fit?.Reasons ?? []).Select(reason => reason.In(Languages.Of(mentor, program.Language)))],
                DueAt = request.ExpiresAt,
                ActUrl = links.AnswerRequest(mentor, request),
            };
        }, cancellation);

    /// <summary>Tells the mentee kindly that a request came to nothing, and leads back to the mentors.</summary>
    public Task CameToNothingAsync(ProgramDocument program, RequestBook book, DirectRequest request, CancellationToken cancellation = default) =>
        SendAsync($"request/{book.MenteeId}/{request.Id}/answer", book.MenteeId, async mentee =>
        {
            var kind = request.Status switch
            {
                RequestStatus.Declined => ChoiceMailKind.Declined,
                RequestStatus.Expired => ChoiceMailKind.Expired,
                RequestStatus.Forbidden => ChoiceMailKind.Forbidden,
                _ => ChoiceMailKind.NoPlace,
            };
            var mentor = await people.GetAsync(request.MentorId, cancellation);
            return Blank(program, mentee, kind) with
            {
                About = mentor?.DisplayName,
                ActUrl = links.Choose(mentee, program.Id),
            };
        }, cancellation);

    /// <param name="key">What makes it the same invitation.</param>
    /// <param name="program">The program.</param>
    /// <param name="person">Whom.</param>
    /// <param name="kind">Which of the invitations.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public Task InviteAsync(string key, ProgramDocument program, Person person, ChoiceMailKind kind, CancellationToken cancellation = default) =>
        SendAsync(
            key,
            person.Id,
            reader => Task.FromResult<ChoiceMail?>(Blank(program, reader, kind) with { ActUrl = links.Choose(reader, program.Id) }),
            cancellation);

    private ChoiceMail Blank(ProgramDocument program, Person reader, ChoiceMailKind kind) => new()
    {
        Kind = kind,
        ProgramName = program.Name,
        Language = Languages.Of(reader, program.Language),
        To = reader.DisplayName,
        TimeZone = reader.TimeZone,
        ActUrl = "",
        MeUrl = links.Me(reader),
        Contact = program.Contact,
    };

    /// <summary>Sends a mail once. Nobody gets one who has left or has no address.</summary>
    private Task<bool> SendAsync(string key, string personId, Func<Person, Task<ChoiceMail?>> write, CancellationToken cancellation) =>
        mails.SendAsync(
            key,
            personId,
            async token =>
            {
                if (await people.GetAsync(personId, token) is not { Email: { } address, Employment.HasLeft: false } person || await write(person) is not { } mail)
                {
                    return null;
                }

                var rendered = await renderer.RenderAsync(mail);
                var kind = JsonNamingPolicy.CamelCase.ConvertName($"Choice{mail.Kind}");
                return new MailMessage(address, rendered.Subject, kind, rendered.Text, rendered.Html, [mail.ActUrl, mail.MeUrl]);
            },
            cancellation);
}

using System.Globalization;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>A person's own settings, which outrank HR's. New working hours are told to the relationships, whose deadlines follow them.</summary>
public sealed class ProfileAct(PersonStore people, RelationshipProjection relationships, Doorbell doorbell) : IAct
{
    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Profile];

    public Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default)
    {
        var person = visit.Person;
        return Task.FromResult<ActionPage>(new ProfilePage
        {
            Context = context,
            About = person.About,
            SkillsOffered = person.SkillsOffered,
            SkillsWanted = person.SkillsWanted,
            Goals = person.Goals,
            WorkingHours = person.WorkingHours,
            Offered = person.Own.Offered ?? [],
            OwnLanguage = person.Own.Language,
        });
    }

    public async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var own = (ProfileForm)form;
        var after = await people.UpdateAsync(
            visit.Person.Id,
            before => before is null ? null : before with { Own = own.Apply(before.Own) },
            cancellation);
        if (after is not null)
        {
            await TellAsync(visit, after, stamp, cancellation);
        }

        return new ActOutcome.Done(ActTexts.YoursCounts);
    }

    // Compared with what each relationship knows, not with what was stored: a form that is sent again finishes what was cut short.
    private async Task TellAsync(Visit visit, Person person, Stamp stamp, CancellationToken cancellation)
    {
        foreach (var membership in await relationships.OfPersonAsync(person.Id, cancellation))
        {
            var relationship = await relationships.GetAsync(membership.RelationshipId, cancellation);
            if (relationship?.State.Member(person.Id) is not { } member || member.WorkingHours == person.WorkingHours)
            {
                continue;
            }

            // The same settings may come back after others: each time is a change of its own.
            var id = string.Create(CultureInfo.InvariantCulture, $"{stamp.Id}-{visit.Now.UtcTicks:x}");
            var signal = new PersonChanged { Id = id, At = visit.Now, PersonId = person.Id, WorkingHours = person.WorkingHours };
            await doorbell.SignalAsync(stamp.Client, membership.RelationshipId, signal, cancellation);
        }
    }
}

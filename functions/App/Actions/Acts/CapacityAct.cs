using ServerlessMentoring.App.Choice.Browsing;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Pages.Wording;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>How many mentees a mentor takes, across all programs. It outranks what HR says.</summary>
public sealed class CapacityAct(PersonStore people, Places places, RequestReviewMarks requests, MyChoices choices) : IAct
{
    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Capacity];

    public async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) => new CapacityPage
    {
        Context = context,
        Capacity = visit.Person.Capacity,
        Taken = await places.TakenAsync(visit.Person.Id, cancellation),
        Waiting = (await choices.WaitingForAsync(visit.Person, cancellation)).Count,
    };

    public async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var capacity = ((CapacityForm)form).Capacity;
        await people.UpdateAsync(visit.Person.Id, before => With(before, capacity), cancellation);
        await requests.AtPersonAsync(visit.Person.Id, cancellation);
        return new ActOutcome.Done(
            Grammar.Fill(ActTexts.TakesMentees, capacity),
            [
                ActTexts.RunningGoOn,
                .. await ToldAsync(visit.Person, capacity, cancellation),
            ]);
    }

    private async Task<IReadOnlyList<string>> ToldAsync(Person mentor, int capacity, CancellationToken cancellation)
    {
        var isFull = capacity <= await places.TakenAsync(mentor.Id, cancellation);
        return !isFull ? [] : (await choices.WaitingForAsync(mentor, cancellation)).Count switch
        {
            0 => [],
            var waiting => [Grammar.Fill(ActTexts.WaitingAreTold, waiting)],
        };
    }

    private static Person? With(Person? person, int capacity) =>
        person is null || person.Own.Capacity == capacity ? person : person with { Own = person.Own with { Capacity = capacity } };
}

using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Choice.Picking;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Actions;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Choice.Browsing;

/// <summary>Choosing in a program: wishes, direct requests, and where people are selected by hand the mentor's pick.</summary>
public sealed class ChooseAct(ChoosePages pages, Pools pools, Wishes wishes, RequestActs requests, PickDesk picks) : IAct
{
    public IReadOnlyList<LinkPurpose> Purposes => [LinkPurpose.Choose];

    public async Task<ActionPage> PageAsync(Visit visit, ActionContext context, CancellationToken cancellation = default) =>
        await pages.OfAsync(visit, context, cancellation);

    public async Task<ActOutcome> DoAsync(Visit visit, ActionForm form, Stamp stamp, CancellationToken cancellation = default)
    {
        var program = visit.Program!.Document;
        return (ChooseForm)form switch
        {
            { Withdraw: { } request } when visit.Roles!.AsMentee => await requests.WithdrawAsync(visit, request, stamp, cancellation),
            { Withdraw: not null } => new ActOutcome.Invalid(new Fault("withdraw", Choosing.Say(nameof(ChoosingTexts.NotYourRequest)))),
            { Request: not null } choice when visit.Roles!.AsMentor && ChoiceRoles.MentorsPick(program) =>
                await picks.PickAsync(visit, choice, stamp, cancellation),
            { Request: not null } choice when visit.Roles!.AsMentee && ChoiceRoles.MenteesAsk(program) =>
                await AskAsync(visit, choice, stamp, cancellation),
            { Request: not null } => new ActOutcome.Invalid(new Fault("request", Choosing.Say(nameof(ChoosingTexts.NobodyIsAsked)))),
            var choice => await WishAsync(visit, program, choice, cancellation),
        };
    }

    private async Task<ActOutcome> AskAsync(Visit visit, ChooseForm choice, Stamp stamp, CancellationToken cancellation) =>
        ProgramDates.WhyNoMatches(visit.Program!.Document, visit.Now) is { } why
            ? new ActOutcome.Refused("request", "must be in an open program within its dates", why)
            : await requests.AskAsync(visit, choice, stamp, cancellation);

    private async Task<ActOutcome> WishAsync(Visit visit, ProgramDocument program, ChooseForm choice, CancellationToken cancellation)
    {
        var role = choice.WishesAs!.Value;
        var field = role == MemberRole.Mentee ? "mentorIds" : "menteeIds";
        if (!ChoiceRoles.WishesCount(program) || !(role == MemberRole.Mentee ? visit.Roles!.AsMentee : visit.Roles!.AsMentor))
        {
            return new ActOutcome.Invalid(new Fault(field, Choosing.Say(role == MemberRole.Mentee ? nameof(ChoosingTexts.NotMenteeWithWishes) : nameof(ChoosingTexts.NotMentorWithWishes))));
        }

        // A second page must not silently undo what the first has saved. The same list again is the same list.
        var present = await wishes.OfAsync(program.Id, visit.Person.Id, role, cancellation);
        if (choice.Basis is { } basis && basis != ChooseForm.BasisOf(present) && !present.SequenceEqual(choice.Wishes))
        {
            return new ActOutcome.Stale(
                field, "must change the wishes as they are now", Choosing.Say(nameof(ChoosingTexts.WishesChanged)));
        }

        var faults = new List<Fault>();
        foreach (var id in choice.Wishes)
        {
            if (await RuleAsync(visit, program, role, id, cancellation) is { } rule)
            {
                faults.Add(new Fault(field, rule));
            }
        }

        if (faults.Count > 0)
        {
            return new ActOutcome.Invalid(faults);
        }

        await wishes.SetAsync(program.Id, visit.Person.Id, role, choice.Wishes, cancellation);
        return new ActOutcome.Saved(Choosing.Say(choice.Wishes.Count == 0 ? nameof(ChoosingTexts.NoWishes) : nameof(ChoosingTexts.WishesSaved)).Say());
    }

    private async Task<Remark?> RuleAsync(Visit visit, ProgramDocument program, MemberRole role, string id, CancellationToken cancellation) =>
        await pools.FindAsync(program, visit.Person, role, id, cancellation) is not { } found
            ? Choosing.Say(role == MemberRole.Mentee ? nameof(ChoosingTexts.NoSuchMentor) : nameof(ChoosingTexts.NoSuchMentee), id)
        : found.Verdict.Breaches.FirstOrDefault(breach => !IsForTheRound(breach)) is { } breach
            ? Choosing.Say(nameof(ChoosingTexts.WishForbidden), found.Person.DisplayName, breach.Text)
        : null;

    // Who has no place today may have one when the round runs; and what is nobody's business the round sees to, without a word here.
    private static bool IsForTheRound(Breach breach) => breach.About == "capacity" || PoolPerson.IsConfidential(breach);
}

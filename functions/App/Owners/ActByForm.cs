using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Owners;

/// <summary>
/// <c>POST /relationships/{id}/page/{act}</c>: an owner extends, pauses, resumes, ends or rematches from the relationship's page, by the same
/// rules as the API.
/// </summary>
public sealed class ActByForm(OwnerPageGate gate, OwnerActs acts, RelationshipPages pages, LinkAddresses addresses)
{
    /// <summary>Carries it out and shows the page again, or the form with what is wrong.</summary>
    [Function(nameof(ActByForm))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/relationships/{id}/page/{act}")] HttpRequest request,
        string id,
        string act,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var entry = await gate.RelationshipAsync(request, id, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (MoveForm.KindOf(act) is not { } kind)
        {
            return new PageResult(new NotFoundPage());
        }

        if (await OwnerForm.ReadAsync(request, cancellation) is not { } fields)
        {
            return OwnerForm.TooLarge(addresses.Api(OwnerPaths.Relationship(id)));
        }

        var form = MoveForm.ActOf(kind);
        var input = MoveForm.InputOf(fields, form);
        var body = MoveForm.BodyOf(input);
        var read = JsonFields.Of(body, form.Fields);
        var (signal, reason) = form.Read(read, entry.Value);
        var tried = new OwnerMoveTry(kind, StatusCodes.Status400BadRequest) { Input = input };
        if (read.Faults.Count > 0)
        {
            tried = tried with { Broken = [.. read.Faults.Select(fault => fault.Field).Distinct()] };
            return await AgainAsync(client, entry.Value, tried, cancellation);
        }

        var named = signal with { Id = MoveForm.SignalIdOf(fields, kind, body) };
        var taken = await acts.TakeAsync(client, entry.Value.Relationship.State, named, reason, cancellation);
        return taken.IsWritten
            ? new SeeOtherResult($"{addresses.Api(OwnerPaths.Relationship(id))}?{MoveForm.Recorded}={EnumWord.Of(kind)}")
            : await AgainAsync(client, entry.Value, Refused(tried, taken.Refusal), cancellation);
    }

    private static OwnerMoveTry Refused(OwnerMoveTry tried, SignalCheck? check) => check switch
    {
        { Verdict: SignalVerdict.BadValue, Field: { } field } when tried.Input.ContainsKey(field) => tried with { Broken = [field] },
        { Verdict: SignalVerdict.Ended } => tried with { StatusCode = StatusCodes.Status410Gone, Why = check.Reason },
        _ => tried with { StatusCode = StatusCodes.Status409Conflict, Why = check?.Reason },
    };

    private async Task<IResult> AgainAsync(DurableTaskClient client, OpenRelationship open, OwnerMoveTry tried, CancellationToken cancellation)
    {
        var page = await pages.OfAsync(client, open, cancellation);
        return new PageResult(page with { Tried = tried });
    }
}

using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Owners;

/// <summary>The gate of the owner API, with refusals that a person can read.</summary>
public sealed class OwnerPageGate(OwnerGate gate)
{
    public async Task<Entry<OpenProgram>> ProgramAsync(HttpRequest request, string programId, CancellationToken cancellation = default) =>
        Readable(await gate.ProgramAsync(request, programId, cancellation));

    public async Task<Entry<OpenRelationship>> RelationshipAsync(HttpRequest request, string id, CancellationToken cancellation = default) =>
        Readable(await gate.RelationshipAsync(request, id, cancellation));

    private static Entry<T> Readable<T>(Entry<T> entry)
        where T : class => entry.IsOpen
            ? entry
            : new((entry.Refusal as IStatusCodeHttpResult)?.StatusCode == StatusCodes.Status404NotFound
                ? new PageResult(new NotFoundPage())
                : new PageResult(new SignInPage()));
}

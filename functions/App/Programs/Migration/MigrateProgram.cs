using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.Relationships.Api;

namespace ServerlessMentoring.App.Programs.Migration;

/// <summary><c>POST /programs/{programId}/migrate</c>: running relationships go on by the terms of the program's newest version.</summary>
public sealed class MigrateProgram(OwnerGate gate, Migrations migrations)
{
    private const int MaxBytes = 1000;

    /// <summary>Sets the migration going. Each relationship takes it in a moment; one that is at the version already is left alone.</summary>
    [Function(nameof(MigrateProgram))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/migrate")] HttpRequest request,
        string programId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await RequestBody.ReadAsync(request, MaxBytes, cancellation) is not { } body)
        {
            return Problems.TooLarge($"The body has at most {MaxBytes} bytes.");
        }

        var fields = JsonFields.Of(body);
        var key = IdempotencyKey.Of(request, out var keyFault);
        if (keyFault is not null || fields.Faults.Count > 0)
        {
            return Problems.Invalid(keyFault is null ? fields.Faults : [keyFault, .. fields.Faults]);
        }

        return JsonAnswer.Of(await migrations.RunAsync(client, entry.Value.Program, key, cancellation), StatusCodes.Status202Accepted);
    }
}

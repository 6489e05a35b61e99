using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Owners;

/// <summary>
/// Opens programs and relationships to those who may see them. What belongs to other owners answers exactly as what does not exist.
/// </summary>
public sealed class OwnerGate(AccessDecider access, ProgramStore programs, RelationshipProjection relationships)
{
    public async Task<Entry<OpenProgram>> ProgramAsync(HttpRequest request, string programId, CancellationToken cancellation = default)
    {
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return new(decision.Refusal);
        }

        var program = await OpenAsync(decision.Caller, programId, cancellation);
        return program is null ? new(NoProgram()) : new(new OpenProgram(decision.Caller, program));
    }

    /// <summary>Opens a relationship of a program that is open to the caller.</summary>
    public async Task<Entry<OpenRelationship>> RelationshipAsync(HttpRequest request, string id, CancellationToken cancellation = default)
    {
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return new(decision.Refusal);
        }

        var relationship = RelationshipId.GuidOf(id) is null ? null : await relationships.GetAsync(id, cancellation);
        var program = relationship is null ? null : await OpenAsync(decision.Caller, relationship.State.ProgramId, cancellation);
        return program is null
            ? new(Problems.NotFound("id", "There is no such relationship, or it is in a program of other owners."))
            : new(new OpenRelationship(decision.Caller, program, relationship!));
    }

    /// <summary>The answer about a program that is not there for this caller.</summary>
    public static IResult NoProgram() =>
        Problems.NotFound("programId", "There is no such program, or it has other owners.");

    private async Task<StoredProgram?> OpenAsync(Caller caller, string programId, CancellationToken cancellation)
    {
        var program = ProgramId.IsValid(programId) ? await programs.GetAsync(programId, cancellation) : null;
        return program is not null && caller.MaySee(program.Document.Owners) ? program : null;
    }
}

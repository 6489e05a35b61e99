using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Choice.Requests;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Programs;

/// <summary>
/// <c>PUT /programs/{programId}</c>: a new program, or a new version of one. A change says in <c>If-Match</c> which version it
/// was made from, so that two owners never overwrite each other unseen.
/// </summary>
public sealed class PutProgram(AccessDecider access, ProgramStore programs, LinkAddresses addresses, RequestReviewMarks requests)
{
    /// <summary>Puts a document. A bad one is refused whole, with every fault by its path.</summary>
    [Function(nameof(PutProgram))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/programs/{programId}")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var decision = await access.DecideAsync(request, cancellation);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        var before = ProgramId.IsValid(programId) ? await programs.GetAsync(programId, cancellation) : null;
        if (before is not null && !decision.Caller.MaySee(before.Document.Owners))
        {
            return OwnerGate.NoProgram();
        }

        if (Precondition(request, before) is { } unmet)
        {
            return unmet;
        }

        if (await RequestBody.ReadAsync(request, ProgramReader.MaxBytes, cancellation) is not { } body)
        {
            return Problems.TooLarge($"A program document has at most {ProgramReader.MaxBytes} bytes.");
        }

        var read = ProgramReader.Read(body);
        if (!read.Ok)
        {
            return Problems.Invalid(read.Faults);
        }

        if (read.Value.Id != programId)
        {
            return Problems.Invalid("$.id", "must be the id in the address");
        }

        return before is null
            ? await CreateAsync(request, decision.Caller, read.Value, cancellation)
            : await ChangeAsync(request, read.Value, before.Version, cancellation);
    }

    private static IResult? Precondition(HttpRequest request, StoredProgram? before)
    {
        if (before is not null && EntityTags.WantsNew(request))
        {
            return Stale("The program is there already, and If-None-Match says that it should not be.");
        }

        if (EntityTags.HasMatch(request))
        {
            return EntityTags.Matches(request, before)
                ? null
                : Stale("If-Match names another version than the present one. Read the program again and redo the change.");
        }

        return before is null
            ? null
            : Problems.Of(
                StatusCodes.Status428PreconditionRequired,
                "Say which version you change.",
                "Send If-Match with the ETag that came with the program.",
                [new Fault("If-Match", "is required to change a program")]);
    }

    private async Task<IResult> CreateAsync(HttpRequest request, Caller caller, ProgramDocument document, CancellationToken cancellation)
    {
        if (!caller.MaySee(document.Owners))
        {
            return Problems.Of(
                StatusCodes.Status403Forbidden,
                "This is not open to you.",
                "Whoever makes a program without the function key is one of its owners.",
                [new Fault("$.owners", "must name you")]);
        }

        if (await programs.CreateAsync(document, cancellation) is not { } created)
        {
            return Stale("Somebody else has just made this program.");
        }

        request.HttpContext.Response.Headers.Location = addresses.Api($"programs/{document.Id}");
        return Put(request, created, StatusCodes.Status201Created);
    }

    private async Task<IResult> ChangeAsync(HttpRequest request, ProgramDocument document, int seenVersion, CancellationToken cancellation)
    {
        if (await programs.ChangeAsync(document, seenVersion, cancellation) is not { } changed)
        {
            return Stale("Somebody else has just changed this program. Read it again and redo the change.");
        }

        // One that makes no more matches leaves nobody waiting for an answer.
        await requests.AtProgramAsync(document.Id, cancellation);
        return Put(request, changed, StatusCodes.Status200OK);
    }

    private static IResult Put(HttpRequest request, StoredProgram program, int status)
    {
        request.HttpContext.Response.Headers.ETag = EntityTags.Of(program);
        return JsonAnswer.Of(program.Document, status);
    }

    private static IResult Stale(string detail) => Problems.Of(
        StatusCodes.Status412PreconditionFailed,
        "The program is not as you saw it.",
        detail,
        [new Fault("If-Match", "must name the present version")]);
}
